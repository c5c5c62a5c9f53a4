import { success, type Result } from '../result';
import { limitOf } from '../statistics/chanceLimit';
import { fisherInterval, squaredInterval, type Interval } from '../statistics/fisherInterval';
import type { SeriesProblem } from '../statistics/problems';
import { simpleRegression, type SimpleRegression } from '../statistics/simpleRegression';
import { completePairs } from './completePairs';
import { sensitivity, sensitivityRange, type SensitivityRange } from './sensitivity';

/** One in twenty. */
const CHANCE = 0.05;

/** How an outcome measure and a component go together, with what must always stand beside an R². */
export interface Association extends SimpleRegression {
  /** Pairs that were dropped because a side is blank: positions from 0. */
  readonly missing: readonly number[];
  /** 95% interval of R² by Fisher; `null` for fewer than 4 pairs. */
  readonly interval: Interval | null;
  /** R² with each municipality left out; `null` for fewer than 4 pairs. */
  readonly withoutOne: SensitivityRange | null;
  /** R² that chance exceeds one time in twenty at this n. */
  readonly chanceLimit: number;
}

const valueOf = <T>(result: Result<T>): T | null => (result.ok ? result.value : null);

/**
 * R² of an outcome measure and a component, its direction, uncertainty and sensitivity.
 * @param outcome   one value per municipality, any unit, `null` when blank
 * @param component same length and order, share of the budget
 * @returns Problems: unequalLength, tooFewPairs (< 3), noVariance, outOfRange
 * @see AEF & De Beleidsonderzoekers (2023), 3.2
 */
export const association = (
  outcome: readonly (number | null)[],
  component: readonly (number | null)[],
): Result<Association, SeriesProblem> => {
  const pairs = completePairs(outcome, component);
  if (!pairs.ok) return pairs;
  const { outcome: x, component: y, positions } = pairs.value;
  const line = simpleRegression(x, y);
  if (!line.ok) return line;
  const { correlation, unexplained, n } = line.value;
  const present = new Set(positions);
  const interval = valueOf(fisherInterval(correlation, unexplained, n));
  return success({
    ...line.value,
    missing: outcome.flatMap((_, i) => (present.has(i) ? [] : [i])),
    interval: interval && squaredInterval(interval),
    withoutOne: sensitivityRange(valueOf(sensitivity(outcome, component, 1)) ?? []),
    chanceLimit: limitOf(n, CHANCE),
  });
};
