import { success, type Result } from '../result';
import { tooFewPairs, type SeriesProblem } from './problems';
import { checkedMoments, rSquared } from './rSquared';

/** Stands in a row for "no R² without these": the series that stays is constant. */
export const UNDEFINED = -1;

/** Below this share of the spread the closed form has lost too many digits and R² is computed afresh. */
const LEAST_SPREAD = 1e-6;

/** Sums of deviations and of their products over the pairs that stay. */
interface Sums {
  readonly a: number;
  readonly b: number;
  readonly aa: number;
  readonly bb: number;
  readonly ab: number;
}

/** What leaving out needs to know of the two series; made once, linear in size. */
export interface LeaveOutBase {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly sums: Sums;
  readonly leastX: number;
  readonly leastY: number;
}

/** values - centre, without the iterator that Float64Array.from would go through. */
const deviations = (values: readonly number[], centre: number): Float64Array => {
  const answer = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) answer[i] = values[i]! - centre;
  return answer;
};

const sumsOf = (x: Float64Array, y: Float64Array): Sums => {
  const sums = { a: 0, b: 0, aa: 0, bb: 0, ab: 0 };
  for (let i = 0; i < x.length; i++) {
    const da = x[i]!;
    const db = y[i]!;
    sums.a += da;
    sums.b += db;
    sums.aa += da * da;
    sums.bb += db * db;
    sums.ab += da * db;
  }
  return sums;
};

/**
 * Prepares leaving out one or two pairs.
 * @param needed pairs that must be there: 4 for one left out, 5 for two
 * @returns Problems: unequalLength, tooFewPairs, noVariance, outOfRange
 */
export const leaveOutBase = (
  x: readonly number[],
  y: readonly number[],
  needed: number,
): Result<LeaveOutBase, SeriesProblem> => {
  if (x.length === y.length && x.length < needed) return tooFewPairs(x.length, needed);
  const checked = checkedMoments(x, y);
  if (!checked.ok) return checked;
  const { centreX, centreY, sxx, syy } = checked.value;
  const a = deviations(x, centreX);
  const b = deviations(y, centreY);
  return success({ x, y, a, b, sums: sumsOf(a, b), leastX: LEAST_SPREAD * sxx, leastY: LEAST_SPREAD * syy });
};

const without = ({ a, b, sums }: LeaveOutBase, i: number): Sums => ({
  a: sums.a - a[i]!,
  b: sums.b - b[i]!,
  aa: sums.aa - a[i]! * a[i]!,
  bb: sums.bb - b[i]! * b[i]!,
  ab: sums.ab - a[i]! * b[i]!,
});

const afresh = ({ x, y }: LeaveOutBase, first: number, second: number): number => {
  const stays = (_: number, i: number): boolean => i !== first && i !== second;
  const answer = rSquared(x.filter(stays), y.filter(stays));
  return answer.ok ? answer.value : UNDEFINED;
};

/**
 * R² without pair j, for every j after `left` (without `left` as well, unless it is -1), written into `row` from index 0.
 * Closed form around any centre: S(D) = Σa² - a_j² - (Σa - a_j)²/(n - k). The sums of deviations are kept, not taken for 0.
 * @returns how many entries of `row` are filled
 */
export const leaveOutRow = (base: LeaveOutBase, left: number, row: Float64Array): number => {
  const { a, b, leastX, leastY } = base;
  const n = a.length;
  const sums = left < 0 ? base.sums : without(base, left);
  const share = 1 / (n - (left < 0 ? 1 : 2));
  const { a: sumA, b: sumB, aa, bb, ab } = sums;
  for (let j = left + 1; j < n; j++) {
    const da = a[j]!;
    const db = b[j]!;
    const restA = sumA - da;
    const restB = sumB - db;
    const sxx = aa - da * da - restA * restA * share;
    const syy = bb - db * db - restB * restB * share;
    const sxy = ab - da * db - restA * restB * share;
    const closed = (sxy / sxx) * (sxy / syy);
    row[j - left - 1] = sxx >= leastX && syy >= leastY ? Math.min(1, closed) : afresh(base, left, j);
  }
  return n - left - 1;
};
