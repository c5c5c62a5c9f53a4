import { success, type Result } from '../result';
import { betaTail } from './betaTail';
import { permutationTest } from './permutationTest';
import { unequalLength, type SeriesProblem } from './problems';
import { doubledRanks } from './ranks';
import { simpleRegression } from './simpleRegression';

/** From here on the t approximation is close enough; below it every order of the ranks is tried. */
const FEWEST_FOR_APPROXIMATION = 10;

/** Correlation of ranks: does the order agree, whatever the distances? */
export interface Spearman {
  readonly n: number;
  /** -1 to 1. */
  readonly correlation: number;
  /** Two-sided. */
  readonly p: number;
  /** Did every order count (few pairs), or was p approximated? */
  readonly exact: boolean;
}

/**
 * Spearman's rank correlation: Pearson's r of average ranks, right with ties as well.
 * @returns Problems: unequalLength, tooFewPairs (< 3), noVariance (all values tied), outOfRange
 */
export const spearman = (x: readonly number[], y: readonly number[]): Result<Spearman, SeriesProblem> => {
  if (x.length !== y.length) return unequalLength(x.length, y.length);
  const ranksX = doubledRanks(x);
  const ranksY = doubledRanks(y);
  const line = simpleRegression(ranksX, ranksY);
  if (!line.ok) return line;
  const { n, correlation, rSquared, unexplained } = line.value;
  const exact = n < FEWEST_FOR_APPROXIMATION;
  if (!exact) return success({ n, correlation, p: betaTail(rSquared, n - 2, unexplained), exact });
  const orders = permutationTest(ranksX, ranksY, 0, FEWEST_FOR_APPROXIMATION - 1);
  return orders.ok ? success({ n, correlation, p: orders.value.p, exact }) : orders;
};
