import { success, type Result } from '../result';
import { betaTail } from './betaTail';
import type { PairMoments } from './moments';
import type { SeriesProblem } from './problems';
import { checkedMoments, rSquaredOf } from './rSquared';
import { ROUNDING, signOf, type Sign } from './sign';

/** The least-squares line y = intercept + slope · x. */
export interface SimpleRegression {
  readonly n: number;
  /** y per unit of x. */
  readonly slope: number;
  readonly intercept: number;
  readonly rSquared: number;
  /** 1 - R², from the residuals: keeps its digits when R² is close to 1. */
  readonly unexplained: number;
  readonly adjustedRSquared: number;
  /** Direction of the relation; 0 when |r| < 1e-12. */
  readonly sign: Sign;
  /** Pearson's r, with the sign of the slope. */
  readonly correlation: number;
  readonly sumOfSquaredResiduals: number;
  /** Root of the residual variance, n - 2 degrees of freedom. */
  readonly residualDeviation: number;
  readonly slopeError: number;
  /** Two-sided p of the slope: chance of a larger R² when there is no relation (normal data). */
  readonly p: number;
}

/** y - fitted, in the order given; the parts of the means that rounding left behind are taken along. */
export const residualsOf = (
  x: readonly number[],
  y: readonly number[],
  { centreX, centreY, restX, restY, sxx, sxy }: PairMoments,
): number[] => {
  const slope = sxy / sxx;
  return x.map((value, i) => y[i]! - centreY - restY - slope * (value - centreX - restX));
};

const unexplainedOf = (squares: number, syy: number): number => {
  const share = Math.min(1, squares / syy);
  return share < ROUNDING ? 0 : share;
};

/**
 * Straight line through the pairs, with its uncertainty.
 * @param x one finite number per municipality: the outcome measure
 * @param y same length and order: the component
 * @returns Problems: unequalLength, tooFewPairs (< 3), noVariance, outOfRange
 */
export const simpleRegression = (
  x: readonly number[],
  y: readonly number[],
): Result<SimpleRegression, SeriesProblem> => {
  const checked = checkedMoments(x, y);
  if (!checked.ok) return checked;
  const sums = checked.value;
  const { n, sxx, syy, sxy, centreX, centreY, restX, restY } = sums;
  const squares = residualsOf(x, y, sums).reduce((sum, residual) => sum + residual * residual, 0);
  const slope = sxy / sxx;
  const rSquared = rSquaredOf(sums);
  const unexplained = unexplainedOf(squares, syy);
  const correlation = Math.sign(sxy) * Math.sqrt(rSquared);
  const residualDeviation = Math.sqrt(squares / (n - 2));
  return success({
    n,
    slope,
    intercept: centreY - slope * centreX + (restY - slope * restX),
    rSquared,
    unexplained,
    adjustedRSquared: 1 - (unexplained * (n - 1)) / (n - 2),
    sign: signOf(correlation),
    correlation,
    sumOfSquaredResiduals: squares,
    residualDeviation,
    slopeError: residualDeviation / Math.sqrt(sxx),
    p: betaTail(rSquared, n - 2, unexplained),
  });
};
