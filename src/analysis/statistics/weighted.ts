import { failure, success, type Problem, type Result } from '../result';
import { isConstant } from './constant';
import { keptItsDigits } from './finite';
import { noVariance, outOfRange, tooFewPairs, unequalLength, type SeriesProblem } from './problems';
import { FEWEST_PAIRS } from './rSquared';

/** `negativeWeight` slot position, from 0; `noWeight` none. */
export type WeightProblem = Problem<'negativeWeight' | 'noWeight' | 'unequalLength' | 'outOfRange'>;

/** The relation for the average client instead of the average municipality. */
export interface WeightedRegression {
  /** Pairs with a weight above 0. */
  readonly n: number;
  /** (Σw)²/Σw²: how many equal weights would say as much; small when one city dominates. */
  readonly effectiveN: number;
  readonly rSquared: number;
  readonly slope: number;
  readonly intercept: number;
}

/** Each weight as a share of their sum; divided by the largest first, so that the sum fits in a number. */
const sharesOf = (weights: readonly number[]): Result<number[], WeightProblem> => {
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) return failure('negativeWeight', { position: negative });
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return failure('noWeight');
  const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
  return success(weights.map((weight) => weight / largest / total));
};

/** Mean in which each value counts by its share; corrected for the rounding of its first pass. */
const meanOf = (values: readonly number[], shares: readonly number[]): number => {
  const first = values.reduce((sum, value, i) => sum + shares[i]! * value, 0);
  return first + values.reduce((sum, value, i) => sum + shares[i]! * (value - first), 0);
};

/**
 * Weighted mean.
 * @param weights same length and order, 0 or more: caseload, budget or inhabitants
 * @returns Problems: unequalLength, negativeWeight, noWeight (all weights 0), outOfRange
 */
export const weightedMean = (values: readonly number[], weights: readonly number[]): Result<number, WeightProblem> => {
  if (values.length !== weights.length) return unequalLength(values.length, weights.length);
  const shares = sharesOf(weights);
  if (!shares.ok) return shares;
  const answer = meanOf(values, shares.value);
  return Number.isFinite(answer) ? success(answer) : outOfRange();
};

const effectiveOf = (shares: readonly number[]): number => 1 / shares.reduce((sum, share) => sum + share * share, 0);

/** (Σw)²/Σw². @returns Problems: negativeWeight, noWeight */
export const effectiveN = (weights: readonly number[]): Result<number, WeightProblem> => {
  const shares = sharesOf(weights);
  return shares.ok ? success(effectiveOf(shares.value)) : shares;
};

/**
 * Weighted least-squares line and weighted R².
 * @param x       one finite number per municipality
 * @param y       same length and order
 * @param weights same length and order, 0 or more; pairs with weight 0 do not count
 * @returns Problems: those of {@link weightedMean}, tooFewPairs (< 3 with a weight), noVariance, outOfRange
 */
export const weightedRegression = (
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
): Result<WeightedRegression, SeriesProblem | WeightProblem> => {
  if (x.length !== y.length) return unequalLength(x.length, y.length);
  if (x.length !== weights.length) return unequalLength(x.length, weights.length);
  const allShares = sharesOf(weights);
  if (!allShares.ok) return allShares;
  const counts = (_: number, i: number): boolean => weights[i]! > 0;
  const [xs, ys, shares] = [x.filter(counts), y.filter(counts), allShares.value.filter(counts)];
  if (xs.length < FEWEST_PAIRS) return tooFewPairs(xs.length, FEWEST_PAIRS);
  if (isConstant(xs)) return noVariance(1);
  if (isConstant(ys)) return noVariance(2);
  const meanX = meanOf(xs, shares);
  const meanY = meanOf(ys, shares);
  let [sxx, syy, sxy] = [0, 0, 0];
  shares.forEach((share, i) => {
    const [dx, dy] = [xs[i]! - meanX, ys[i]! - meanY];
    sxx += share * dx * dx;
    syy += share * dy * dy;
    sxy += share * dx * dy;
  });
  if (!keptItsDigits(sxx) || !keptItsDigits(syy)) return outOfRange();
  const slope = sxy / sxx;
  return success({
    n: xs.length,
    effectiveN: effectiveOf(shares),
    rSquared: Math.min(1, slope * (sxy / syy)),
    slope,
    intercept: meanY - slope * meanX,
  });
};
