import { codeOf, ratingOf, type Rating, type RatingCode } from './rating';

/** `max` or `mean` for variants of the same; `min` where one is a precondition that serves the other alone. */
export type CombineRule = 'max' | 'mean' | 'min';

/**
 * One rating for conditions that are taken together, over those that were rated.
 * A mean half-way between two ratings goes to medium: no opinion is made stronger than its parts.
 * @returns null when none was rated
 */
export const combineRatings = (ratings: readonly (Rating | null)[], rule: CombineRule): Rating | null => {
  const codes = ratings.flatMap((rating): number[] => (rating === null ? [] : [codeOf(rating)]));
  if (codes.length === 0) return null;
  if (rule === 'max') return ratingOf(Math.max(...codes) as RatingCode);
  if (rule === 'min') return ratingOf(Math.min(...codes) as RatingCode);
  const doubled = (2 * codes.reduce((sum, code) => sum + code, 0)) / codes.length;
  return doubled < 1 ? 'low' : doubled > 3 ? 'high' : 'medium';
};
