import { failure, success, type Problem, type Result } from '../result';
import { mean } from '../statistics/mean';
import { outOfRange } from '../statistics/problems';
import { signOf } from '../statistics/sign';
import { completePairs } from './completePairs';

/** By the sign of a component: below zero a deficit, above zero a surplus, |component| < 1e-12 neither. */
export type Group = 'deficit' | 'surplus' | 'neutral';

export const groupOf = (component: number): Group => {
  const sign = signOf(component);
  return sign < 0 ? 'deficit' : sign > 0 ? 'surplus' : 'neutral';
};

/** `emptyGroup` slot group. */
export type GroupProblem = Problem<'unequalLength' | 'emptyGroup'>;

/**
 * Unweighted mean of an outcome measure over the municipalities of one group.
 * @param outcome   one value per municipality, `null` when blank
 * @param component same length and order
 * @returns in the unit of the outcome. Problems: unequalLength, emptyGroup
 */
export const groupMean = (
  outcome: readonly (number | null)[],
  component: readonly (number | null)[],
  group: Group,
): Result<number, GroupProblem> => {
  const pairs = completePairs(outcome, component);
  if (!pairs.ok) return pairs;
  const members = pairs.value.outcome.filter((_, i) => groupOf(pairs.value.component[i]!) === group);
  return members.length > 0 ? success(mean(members)) : failure('emptyGroup', { group });
};

/**
 * Mean of the surplus group minus mean of the deficit group.
 * @returns in the unit of the outcome. Problems: unequalLength, emptyGroup, outOfRange (too large to subtract)
 */
export const groupDifference = (
  outcome: readonly (number | null)[],
  component: readonly (number | null)[],
): Result<number, GroupProblem | Problem<'outOfRange'>> => {
  const surplus = groupMean(outcome, component, 'surplus');
  if (!surplus.ok) return surplus;
  const deficit = groupMean(outcome, component, 'deficit');
  if (!deficit.ok) return deficit;
  const difference = surplus.value - deficit.value;
  return Number.isFinite(difference) ? success(difference) : outOfRange();
};
