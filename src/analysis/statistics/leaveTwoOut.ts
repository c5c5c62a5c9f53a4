import { success, type Result } from '../result';
import { leaveOutBase, leaveOutRow, UNDEFINED, type LeaveOutBase } from './leaveOut';
import type { SeriesProblem } from './problems';

/** With fewer pairs nothing worth a line is left. */
const FEWEST_FOR_TWO_OUT = 5;

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

/** Where in a row of {@link leaveOutRow} the extremes stand; -1 when nothing in it is defined. */
interface RowRange {
  readonly lowest: number;
  readonly highest: number;
  readonly undefinedCount: number;
}

const rangeOfRow = (row: Float64Array, filled: number): RowRange => {
  let lowest = -1;
  let highest = -1;
  let undefinedCount = 0;
  for (let k = 0; k < filled; k++) {
    const value = row[k]!;
    if (value === UNDEFINED) undefinedCount++;
    else {
      if (lowest < 0 || value < row[lowest]!) lowest = k;
      if (highest < 0 || value > row[highest]!) highest = k;
    }
  }
  return { lowest, highest, undefinedCount };
};

const rangeOf = (base: LeaveOutBase): TwoOutRange => {
  const n = base.x.length;
  const row = new Float64Array(n);
  let lowest: ExtremeOfTwo = { left: [0, 1], rSquared: Infinity };
  let highest: ExtremeOfTwo = { left: [0, 1], rSquared: -Infinity };
  let undefinedCount = 0;
  for (let i = 0; i < n - 1; i++) {
    const range = rangeOfRow(row, leaveOutRow(base, i, row));
    undefinedCount += range.undefinedCount;
    if (range.lowest < 0) continue;
    const [low, high] = [row[range.lowest]!, row[range.highest]!];
    if (low < lowest.rSquared) lowest = { left: [i, i + 1 + range.lowest], rSquared: low };
    if (high > highest.rSquared) highest = { left: [i, i + 1 + range.highest], rSquared: high };
  }
  return { lowest, highest, undefinedCount };
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
