import { success, type Problem, type Result } from '../result';
import { doubledRanks } from '../statistics/ranks';
import { completePairs } from './completePairs';

/** How close the ranks of outcome and component are: within a sixth of the number of municipalities, within a third, or further apart. */
export type Tick = 'strong' | 'weak' | 'none';

const tickOf = (first: number, second: number, n: number): Tick => {
  // Doubled ranks: 6·|ra - rb| ≤ n and 3·|ra - rb| ≤ n without a fraction.
  const distance = 3 * Math.abs(first - second);
  if (distance <= n) return 'strong';
  return distance <= 2 * n ? 'weak' : 'none';
};

/**
 * Ticks of one outcome measure: does a municipality stand about as high on the measure as on the component?
 * @param outcome           one value per municipality, `null` when blank
 * @param component         same length and order
 * @param highIsFavourable  false mirrors the outcome first (inflow: little is favourable)
 * @returns one per municipality, `null` when a side is blank. Problems: unequalLength
 * @see AEF & De Beleidsonderzoekers (2023), 3.2.3
 */
export const ticks = (
  outcome: readonly (number | null)[],
  component: readonly (number | null)[],
  highIsFavourable = true,
): Result<readonly (Tick | null)[], Problem<'unequalLength'>> => {
  const pairs = completePairs(outcome, component);
  if (!pairs.ok) return pairs;
  const { outcome: x, component: y, positions } = pairs.value;
  const ranksX = doubledRanks(highIsFavourable ? x : x.map((value) => -value));
  const ranksY = doubledRanks(y);
  const answer = new Array<Tick | null>(outcome.length).fill(null);
  positions.forEach((position, i) => (answer[position] = tickOf(ranksX[i]!, ranksY[i]!, positions.length)));
  return success(answer);
};

/** What ticks an order without any relation would get. */
export interface TickChance {
  /** Share with a strong tick. */
  readonly strong: number;
  /** Share with at least a weak one. */
  readonly atLeastWeak: number;
}

/** Share of all pairs of ranks 1 to n that lie at most `distance` apart. */
const shareWithin = (n: number, distance: number): number => {
  let pairs = n;
  for (let apart = 1; apart <= distance; apart++) pairs += 2 * (n - apart);
  return pairs / (n * n);
};

/** The chance baseline of ticks for `n` municipalities (at least 1) without ties. */
export const tickChance = (n: number): TickChance => ({
  strong: shareWithin(n, Math.floor(n / 6)),
  atLeastWeak: shareWithin(n, Math.floor(n / 3)),
});
