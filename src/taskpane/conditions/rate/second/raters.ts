import { compareRaters, type Disagreement } from '../../../../analysis/conditions/compareRaters';
import type { Rating } from '../../../../analysis/conditions/rating';
import type { Agreement } from '../../../../analysis/statistics/kappa';
import type { Casework, GivenRating } from '../../../../sheets/conditions/casework';
import { lineKey } from '../../data/places';
import type { RatingOrder } from '../data/order';
import { settledIn, type Settled } from './settled';

/** How far two raters agree on their own, and what is left to talk about. */
export interface Raters {
  /** As each rated before they talked; `null` when nothing was rated by both. */
  readonly agreement: Agreement | null;
  /** Not settled yet, furthest apart first. */
  readonly open: readonly Disagreement[];
  readonly settled: number;
  /** Rated by one of the two only, or called unknown by one. */
  readonly once: number;
}

const scaled = (rating: GivenRating | null | undefined): Rating | null =>
  rating === 'unknown' || rating === undefined ? null : rating;

/** What was settled, by `lineKey` of condition and municipality. */
export const settledOf = ({ reasonings }: Casework): ReadonlyMap<string, Settled> =>
  new Map(
    reasonings.flatMap(({ condition, municipality, text }) => {
      const settled = settledIn(text);
      return settled === null ? [] : [[lineKey(condition, municipality), settled] as const];
    }),
  );

/** Both raters over all lines in use. After settling, the first sheet holds what was agreed: what was chosen before then counts. */
export const ratersOf = (casework: Casework, order: RatingOrder): Raters => {
  const { ratings, secondRatings } = casework;
  const settled = settledOf(casework);
  const pairs = order.conditions.flatMap((condition) =>
    order.municipalities.flatMap((municipality) => {
      const before = settled.get(lineKey(condition, municipality));
      const first = scaled(before?.first ?? ratings.get(condition)?.get(municipality));
      const second = scaled(before?.second ?? secondRatings?.get(condition)?.get(municipality));
      return first === null && second === null ? [] : [{ condition, municipality, first, second }];
    }),
  );
  const compared = compareRaters(pairs);
  if (!compared.ok) return { agreement: null, open: [], settled: settled.size, once: pairs.length };
  const { agreement, disagreements, ratedOnce } = compared.value;
  return {
    agreement,
    open: disagreements.filter(({ condition, municipality }) => !settled.has(lineKey(condition, municipality))),
    settled: settled.size,
    once: ratedOnce.length,
  };
};
