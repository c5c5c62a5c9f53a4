import { success, type Problem, type Result } from '../result';
import { tooFewPairs } from './problems';

/** 97.5% quantile of the standard normal distribution. */
const NORMAL_975 = 1.959963984540054;

/** The standard error 1/√(n - 3) asks for a fourth pair. */
const FEWEST_FOR_INTERVAL = 4;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95% interval of a correlation by Fisher's z.
 * @param correlation -1 to 1
 * @param unexplained 1 - R², apart because it keeps its digits when R² is close to 1; 0 gives the correlation itself twice
 * @param n           number of pairs
 * @returns -1 to 1. Problems: tooFewPairs (< 4)
 */
export const fisherInterval = (
  correlation: number,
  unexplained: number,
  n: number,
): Result<Interval, Problem<'tooFewPairs'>> => {
  if (n < FEWEST_FOR_INTERVAL) return tooFewPairs(n, FEWEST_FOR_INTERVAL);
  if (unexplained <= 0) return success({ low: Math.sign(correlation), high: Math.sign(correlation) });
  const size = Math.abs(correlation);
  const z = (Math.sign(correlation) * Math.log((1 + size) ** 2 / unexplained)) / 2;
  const reach = NORMAL_975 / Math.sqrt(n - 3);
  return success({ low: Math.tanh(z - reach), high: Math.tanh(z + reach) });
};

/** The interval of R² that goes with one of r: from 0 when r may be zero, otherwise the squares. */
export const squaredInterval = ({ low, high }: Interval): Interval => {
  const squares = [low * low, high * high];
  return { low: low <= 0 && high >= 0 ? 0 : Math.min(...squares), high: Math.max(...squares) };
};
