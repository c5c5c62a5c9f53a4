import { failure, success, type Problem, type Result } from '../result';
import { betaTail } from './betaTail';
import { gammaRatio } from './gammaRatio';
import { tooFewPairs } from './problems';
import { FEWEST_PAIRS } from './rSquared';

/** Halving alone needs more than fifty; Newton takes a dozen. */
const MOST_ROUNDS = 200;

/** Density of |r| when there is no relation, with `df` = n - 2. */
const density = (r: number, df: number): number =>
  (2 * gammaRatio(df / 2) * Math.exp((df / 2 - 1) * Math.log1p(-r * r))) / Math.sqrt(Math.PI);

/**
 * The |r| that chance exceeds with probability `chance`: Newton's steps on the logarithm of the tail, halving the bracket whenever a step
 * would leave it.
 */
const correlationAt = (chance: number, df: number): number => {
  let [low, high] = [0, 1];
  let [r, step] = [0.5, 1];
  for (let round = 0; round < MOST_ROUNDS && Math.abs(step) > 2 ** -52 * r; round++) {
    const tail = betaTail(r * r, df);
    if (tail > chance) low = r;
    else high = r;
    const newton = r + (Math.log(tail / chance) * tail) / density(r, df);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    step = next - r;
    r = next;
  }
  return r;
};

/** {@link chanceLimit} for arguments that are known to be right: at least 3 pairs, a chance between 0 and 1. */
export const limitOf = (count: number, chance: number): number => correlationAt(chance, count - 2) ** 2;

/**
 * R² that chance alone exceeds with probability `chance` among `count` municipalities without any relation: the (1 - chance) quantile of
 * Beta(½, (n - 2)/2).
 * @param count  number of pairs
 * @param chance between 0 and 1, 0.05 for one in twenty
 * @returns 0 to 1. Problems: tooFewPairs (< 3), chanceNotBetweenZeroAndOne (slot chance)
 */
export const chanceLimit = (
  count: number,
  chance: number,
): Result<number, Problem<'tooFewPairs' | 'chanceNotBetweenZeroAndOne'>> => {
  if (!(chance > 0 && chance < 1)) return failure('chanceNotBetweenZeroAndOne', { chance });
  if (!(count >= FEWEST_PAIRS)) return tooFewPairs(count, FEWEST_PAIRS);
  return success(limitOf(count, chance));
};

/** Mean R² of `count` pairs without any relation: 1/(n - 1); at least 3 pairs. */
export const meanByChance = (count: number): number => 1 / (count - 1);
