import { failure, success, type Problem, type Result } from '../result';
import { isConstant } from './constant';
import { keptItsDigits } from './finite';
import { noVariance, outOfRange, tooFewPairs, unequalLength, type SeriesProblem } from './problems';
import { FEWEST_PAIRS } from './rSquared';

/** `negativeWeight` slot position, from 0; `noWeight` none. */
export type WeightProblem = Problem<'negativeWeight' | 'noWeight' | 'unequalLength'>;

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

const checkWeights = (weights: readonly number[]): Result<number, WeightProblem> => {
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) return failure('negativeWeight', { position: negative });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? success(total) : failure('noWeight');
};

/** Mean in which each value counts as often as its weight; corrected for the rounding of its first pass. */
const meanOf = (values: readonly number[], weights: readonly number[], total: number): number => {
  const first = values.reduce((sum, value, i) => sum + weights[i]! * value, 0) / total;
  return first + values.reduce((sum, value, i) => sum + weights[i]! * (value - first), 0) / total;
};

/**
 * Weighted mean.
 * @param weights same length and order, 0 or more: caseload, budget or inhabitants
 * @returns Problems: unequalLength, negativeWeight, noWeight (all weights 0)
 */
export const weightedMean = (values: readonly number[], weights: readonly number[]): Result<number, WeightProblem> => {
  if (values.length !== weights.length) return unequalLength(values.length, weights.length);
  const total = checkWeights(weights);
  return total.ok ? success(meanOf(values, weights, total.value)) : total;
};

/** (Σw)²/Σw²; weights 0 or more, not all 0. */
export const effectiveN = (weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return 1 / weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
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
  const total = checkWeights(weights);
  if (!total.ok) return total;
  const counts = (_: number, i: number): boolean => weights[i]! > 0;
  const [xs, ys, ws] = [x.filter(counts), y.filter(counts), weights.filter(counts)];
  if (xs.length < FEWEST_PAIRS) return tooFewPairs(xs.length, FEWEST_PAIRS);
  if (isConstant(xs)) return noVariance(1);
  if (isConstant(ys)) return noVariance(2);
  const shares = ws.map((weight) => weight / total.value);
  const meanX = meanOf(xs, shares, 1);
  const meanY = meanOf(ys, shares, 1);
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
    effectiveN: effectiveN(shares),
    rSquared: Math.min(1, slope * (sxy / syy)),
    slope,
    intercept: meanY - slope * meanX,
  });
};
