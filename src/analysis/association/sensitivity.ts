import { success, type Result } from '../result';
import { leaveOneOut } from '../statistics/leaveOneOut';
import { leaveTwoOut } from '../statistics/leaveTwoOut';
import type { SeriesProblem } from '../statistics/problems';
import { rSquared } from '../statistics/rSquared';
import { completePairs } from './completePairs';

/** R² without one or two municipalities. `null`: what stays has no variance. */
export interface LeftOut {
  /** Positions in the input, from 0, ascending. */
  readonly left: readonly number[];
  readonly rSquared: number | null;
  /** R² without them minus R² of all. */
  readonly change: number | null;
}

/** Changes that differ less than this are equal; rounding must not decide the order. */
const SAME = 1e-12;

const size = ({ change }: LeftOut): number => (change === null ? -1 : Math.round(Math.abs(change) / SAME));

const withoutOne = (x: readonly number[], y: readonly number[]) => {
  const without = leaveOneOut(x, y);
  return without.ok ? success(without.value.map((value, i) => ({ left: [i], rSquared: value }))) : without;
};

/**
 * R² with every municipality, or every two, left out in turn.
 * @param outcome   one value per municipality, `null` when blank
 * @param component same length and order
 * @returns the largest absolute change first, ties in the order of the input, those without R² last.
 *   Problems: unequalLength, tooFewPairs (< 4, or < 5 for two), noVariance, outOfRange
 */
export const sensitivity = (
  outcome: readonly (number | null)[],
  component: readonly (number | null)[],
  count: 1 | 2,
): Result<readonly LeftOut[], SeriesProblem> => {
  const pairs = completePairs(outcome, component);
  if (!pairs.ok) return pairs;
  const { outcome: x, component: y, positions } = pairs.value;
  const all = rSquared(x, y);
  const without = count === 1 ? withoutOne(x, y) : leaveTwoOut(x, y);
  if (!without.ok) return without;
  if (!all.ok) return all;
  const rows = without.value.map(({ left, rSquared: value }) => ({
    left: left.map((i) => positions[i]!),
    rSquared: value,
    change: value === null ? null : value - all.value,
  }));
  // The size of each is taken once: a sort asks for it many times.
  const sized = rows.map((row) => ({ row, size: size(row) }));
  return success(sized.sort((a, b) => b.size - a.size).map(({ row }) => row));
};

export interface Extreme {
  readonly left: readonly number[];
  readonly rSquared: number;
  readonly change: number;
}

/** What leaving out does: the range and who is behind it, never the maximum alone. */
export interface SensitivityRange {
  readonly lowest: Extreme;
  readonly highest: Extreme;
  /** Whose removal changes R² most. */
  readonly mostInfluential: Extreme;
  /** Ways of leaving out after which there is no R². */
  readonly undefinedCount: number;
}

const isExtreme = (row: LeftOut): row is Extreme => row.rSquared !== null;

/** The range of a list of {@link sensitivity}; `null` when no R² is left at all. */
export const sensitivityRange = (rows: readonly LeftOut[]): SensitivityRange | null => {
  const known = rows.filter(isExtreme);
  const [mostInfluential] = known;
  if (!mostInfluential) return null;
  return {
    mostInfluential,
    lowest: known.reduce((best, row) => (row.rSquared < best.rSquared ? row : best)),
    highest: known.reduce((best, row) => (row.rSquared > best.rSquared ? row : best)),
    undefinedCount: rows.length - known.length,
  };
};
