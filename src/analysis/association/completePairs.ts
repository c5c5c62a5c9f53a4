import { success, type Problem, type Result } from '../result';
import { unequalLength } from '../statistics/problems';

/** The pairs of which both sides are known. */
export interface Pairs {
  readonly outcome: readonly number[];
  readonly component: readonly number[];
  /** Where each pair stands in the input, from 0. */
  readonly positions: readonly number[];
}

/**
 * Drops every pair with a blank side.
 * @param outcome   one value per municipality, `null` when blank
 * @param component same length and order
 * @returns Problems: unequalLength
 */
export const completePairs = (
  outcome: readonly (number | null)[],
  component: readonly (number | null)[],
): Result<Pairs, Problem<'unequalLength'>> => {
  if (outcome.length !== component.length) return unequalLength(outcome.length, component.length);
  const positions = outcome.flatMap((value, i) => (value === null || component[i] === null ? [] : [i]));
  return success({
    positions,
    outcome: positions.map((i) => outcome[i]!),
    component: positions.map((i) => component[i]!),
  });
};
