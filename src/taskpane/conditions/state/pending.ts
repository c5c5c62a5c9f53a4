import type { Casework, GivenRating, Ratings } from '../../../sheets/conditions/casework';
import type { RatingChange } from '../data/edits/rating';
import type { Rater } from '../data/places';

/** Ratings on their way to the workbook; the pane shows them at once. */
export interface PendingRating extends RatingChange {
  readonly rater: Rater;
  /** Tells two ratings of the same cell apart. */
  readonly id: number;
}

const withPending = (ratings: Ratings, pending: readonly PendingRating[]): Ratings => {
  const next = new Map(ratings);
  for (const { condition, municipality, rating } of pending) {
    const row = new Map<string, GivenRating>(next.get(condition));
    if (rating === null) row.delete(municipality);
    else row.set(municipality, rating);
    next.set(condition, row);
  }
  return next;
};

/** The casework as it will be once everything is stored. */
export const caseworkWith = (casework: Casework, pending: readonly PendingRating[]): Casework => {
  if (pending.length === 0) return casework;
  const by = (rater: Rater): readonly PendingRating[] => pending.filter((one) => one.rater === rater);
  return {
    ...casework,
    ratings: withPending(casework.ratings, by('first')),
    secondRatings: casework.secondRatings === null ? null : withPending(casework.secondRatings, by('second')),
  };
};
