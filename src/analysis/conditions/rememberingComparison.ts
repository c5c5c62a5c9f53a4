import type { Result } from '../result';
import {
  compareGroups,
  DISTINCTION_BOUNDS,
  type CompareGroups,
  type ComparisonProblem,
  type GroupComparison,
} from './compareGroups';
import { codeOf } from './rating';

/**
 * `compareGroups` that remembers its answers. An answer rests on how often each rating occurs on either side and on nothing else, so
 * that a condition on which nothing changed, or another with the same counts, costs no second count of all the ways to divide.
 */
export const rememberingComparison = (): CompareGroups => {
  const known = new Map<string, Result<GroupComparison, ComparisonProblem>>();
  return (ratings, groups, bounds) => {
    if (ratings.length !== groups.length) return compareGroups(ratings, groups, bounds);
    const counts = [0, 0, 0, 0, 0, 0];
    ratings.forEach((rating, i) => {
      const group = groups[i] ?? null;
      if (rating !== null && group !== null) counts[codeOf(rating) + (group === 'surplus' ? 3 : 0)]! += 1;
    });
    const { delta, limitedDelta, spread } = bounds ?? DISTINCTION_BOUNDS;
    const key = [...counts, delta, limitedDelta, spread].join(' ');
    const answer = known.get(key) ?? compareGroups(ratings, groups, bounds);
    known.set(key, answer);
    return answer;
  };
};
