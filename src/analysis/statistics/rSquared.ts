import { success, type Result } from '../result';
import { isConstant } from './constant';
import { keptItsDigits } from './finite';
import { pairMoments, type PairMoments } from './moments';
import { noVariance, outOfRange, tooFewPairs, unequalLength, type SeriesProblem } from './problems';

/** With two pairs a line always fits: R² says something from three. */
export const FEWEST_PAIRS = 3;

/**
 * The sums R² and the regression line rest on, after the checks they share.
 * @param x one finite number per municipality
 * @param y same length and order
 * @returns Problems: unequalLength, tooFewPairs (< 3), noVariance, outOfRange
 */
export const checkedMoments = (x: readonly number[], y: readonly number[]): Result<PairMoments, SeriesProblem> => {
  if (x.length !== y.length) return unequalLength(x.length, y.length);
  if (x.length < FEWEST_PAIRS) return tooFewPairs(x.length, FEWEST_PAIRS);
  if (isConstant(x)) return noVariance(1);
  if (isConstant(y)) return noVariance(2);
  const sums = pairMoments(x, y);
  return keptItsDigits(sums.sxx) && keptItsDigits(sums.syy) ? success(sums) : outOfRange();
};

/** R² from sums of squares; divided in two steps so that large sums do not overflow. */
export const rSquaredOf = ({ sxx, syy, sxy }: PairMoments): number => Math.min(1, (sxy / sxx) * (sxy / syy));

/**
 * Share of the variance that two series have in common.
 * @param x one finite number per municipality, any unit
 * @param y same length and order, any unit
 * @returns 0 to 1. Problems: unequalLength, tooFewPairs (< 3), noVariance, outOfRange
 * @see AEF & De Beleidsonderzoekers (2023), 3.2
 */
export const rSquared = (x: readonly number[], y: readonly number[]): Result<number, SeriesProblem> => {
  const sums = checkedMoments(x, y);
  return sums.ok ? success(rSquaredOf(sums.value)) : sums;
};
