import { success, type Result } from '../result';
import { leaveOutBase, leaveOutRow, UNDEFINED, type LeaveOutBase } from './leaveOut';
import type { SeriesProblem } from './problems';

/** With fewer pairs nothing worth a line is left. */
export const FEWEST_FOR_TWO_OUT = 5;

/** R² without two pairs; `rSquared` is `null` when what stays has no variance. Positions count from 0, the lower first. */
export interface WithoutTwo {
  readonly left: readonly [number, number];
  readonly rSquared: number | null;
}

export interface ExtremeOfTwo {
  readonly left: readonly [number, number];
  readonly rSquared: number;
}

/** What leaving out any two pairs does to R². With five pairs or more some way of leaving out two always keeps an R². */
export interface TwoOutRange {
  readonly lowest: ExtremeOfTwo;
  readonly highest: ExtremeOfTwo;
  /** Number of ways to leave out two after which there is no R². */
  readonly undefinedCount: number;
}

/**
 * R² without every two pairs, n(n - 1)/2 of them, in order of position.
 * @returns Problems: unequalLength, tooFewPairs (< 5), noVariance, outOfRange
 */
export const leaveTwoOut = (
  x: readonly number[],
  y: readonly number[],
): Result<readonly WithoutTwo[], SeriesProblem> => {
  const base = leaveOutBase(x, y, FEWEST_FOR_TWO_OUT);
  if (!base.ok) return base;
  const row = new Float64Array(x.length);
  const all: WithoutTwo[] = [];
  for (let i = 0; i < x.length - 1; i++) {
    const filled = leaveOutRow(base.value, i, row);
    for (let k = 0; k < filled; k++) {
      const value = row[k]!;
      all.push({ left: [i, i + 1 + k], rSquared: value === UNDEFINED ? null : value });
    }
  }
  return success(all);
};

const rangeOf = (base: LeaveOutBase): TwoOutRange => {
  const n = base.x.length;
  const row = new Float64Array(n);
  let [low, lowI, lowJ] = [Infinity, 0, 1];
  let [high, highI, highJ] = [-Infinity, 0, 1];
  let undefinedCount = 0;
  for (let i = 0; i < n - 1; i++) {
    const filled = leaveOutRow(base, i, row);
    for (let k = 0; k < filled; k++) {
      const value = row[k]!;
      if (value === UNDEFINED) undefinedCount++;
      else {
        if (value < low) [low, lowI, lowJ] = [value, i, i + 1 + k];
        if (value > high) [high, highI, highJ] = [value, i, i + 1 + k];
      }
    }
  }
  return {
    lowest: { left: [lowI, lowJ], rSquared: low },
    highest: { left: [highI, highJ], rSquared: high },
    undefinedCount,
  };
};

/**
 * Lowest and highest R² when two pairs are left out, and which. Quadratic in time, linear in memory; ties go to the first in order of
 * position.
 * @returns Problems: unequalLength, tooFewPairs (< 5), noVariance, outOfRange
 */
export const twoOutRange = (x: readonly number[], y: readonly number[]): Result<TwoOutRange, SeriesProblem> => {
  const base = leaveOutBase(x, y, FEWEST_FOR_TWO_OUT);
  return base.ok ? success(rangeOf(base.value)) : base;
};
