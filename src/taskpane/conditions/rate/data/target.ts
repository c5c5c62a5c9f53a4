import type { Casework, ConditionLine, GivenRating, Ratings } from '../../../../sheets/conditions/casework';
import type { Rater, RatedCell } from '../../data/places';
import type { RatingOrder } from './order';

/** What is being rated: by code, so that it stays the same when the sheet is sorted. */
export interface Target {
  readonly rater: Rater;
  readonly condition: string;
  readonly municipality: string;
}

/** The same cell of the same rater. */
export const isSameTarget = (one: Target, other: Target): boolean =>
  one.rater === other.rater && one.condition === other.condition && one.municipality === other.municipality;

/** What is chosen so far; one of the two may still be missing. */
export type PartTarget = { readonly rater: Rater } & {
  readonly [Key in 'condition' | 'municipality']: string | null;
};

export const emptyTarget: PartTarget = { rater: 'first', condition: null, municipality: null };

/** The lines that are rated, in the order of the sheet. */
export const ratedLines = ({ framework }: Casework): readonly ConditionLine[] =>
  framework.conditions.filter(({ use }) => use === 'yes');

/** The ratings of one rater; none as long as there is no second. */
export const ratingsOf = ({ ratings, secondRatings }: Casework, rater: Rater): Ratings =>
  rater === 'first' ? ratings : (secondRatings ?? new Map());

export const ratingOfTarget = (casework: Casework, { rater, condition, municipality }: Target): GivenRating | null =>
  ratingsOf(casework, rater).get(condition)?.get(municipality) ?? null;

/** A cell that says only one of the two (a name, a header) leaves the other as it was; one that says neither, all. */
export const targetAfter = (before: PartTarget, { rater, condition, municipality }: RatedCell): PartTarget =>
  condition === null && municipality === null
    ? { ...before, rater }
    : { rater, condition: condition ?? before.condition, municipality: municipality ?? before.municipality };

/** The target when both are known, exist and are in use; else `null`. */
export const completeTarget = (
  { rater, condition, municipality }: PartTarget,
  { conditions, municipalities }: RatingOrder,
): Target | null =>
  condition !== null && municipality !== null && conditions.includes(condition) && municipalities.includes(municipality)
    ? { rater, condition, municipality }
    : null;

/** What the other rater chose for the same. */
export const otherRating = (casework: Casework, target: Target): GivenRating | null =>
  ratingOfTarget(casework, { ...target, rater: target.rater === 'first' ? 'second' : 'first' });
