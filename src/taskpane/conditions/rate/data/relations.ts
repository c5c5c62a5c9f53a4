import type { Edge, RatedRow } from '../../../../analysis/conditions/framework';
import type { Rating } from '../../../../analysis/conditions/rating';
import { relationBetween, type Relation } from '../../../../analysis/conditions/relation';
import type { GivenRating, Ratings } from '../../../../sheets/conditions/casework';

/** An assumed relation of one condition, seen from that condition, for one municipality. */
export interface ConditionRelation {
  readonly direction: 'to' | 'from';
  readonly other: string;
  /** Opposite ratings are in line. */
  readonly opposite: boolean;
  readonly rating: GivenRating | null;
  /** `null` as long as one of the two is not rated. */
  readonly relation: Relation | null;
}

/** How one municipality is rated, by code of the condition. */
export type FindRating = (condition: string) => GivenRating | null;

const scaled = (rating: GivenRating | null): Rating | null => (rating === 'unknown' ? null : rating);

/** Ratings as the rater gave them; of level 0, which nobody rates, those that follow from the figures. */
export const ratingFinder = (
  ratings: Ratings,
  rows: readonly RatedRow[],
  municipality: string,
  position: number,
): FindRating => {
  const fromFigures = new Map(
    rows.flatMap(({ id, level, ratings: given }) => (level === 0 ? [[id, given[position] ?? null] as const] : [])),
  );
  return (condition) => ratings.get(condition)?.get(municipality) ?? fromFigures.get(condition) ?? null;
};

/** The assumed relations of a condition: first what it goes to, then what it comes from. */
export const relationsOfCondition = (
  condition: string,
  edges: readonly Edge[],
  ratingOf: FindRating,
): readonly ConditionRelation[] => {
  const own = scaled(ratingOf(condition));
  const seen = (direction: 'to' | 'from', other: string, sign: 1 | -1): ConditionRelation => {
    const rating = ratingOf(other);
    return { direction, other, opposite: sign === -1, rating, relation: relationBetween(own, scaled(rating), sign) };
  };
  return [
    ...edges.flatMap(({ from, to, sign }) => (from === condition ? [seen('to', to, sign)] : [])),
    ...edges.flatMap(({ from, to, sign }) => (to === condition ? [seen('from', from, sign)] : [])),
  ];
};
