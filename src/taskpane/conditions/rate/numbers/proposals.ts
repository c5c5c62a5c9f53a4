import {
  ratingsFromNumbers,
  type RatedValue,
  type RatingMethod,
} from '../../../../analysis/conditions/ratingsFromNumbers';
import type { CaseMunicipality, GivenRating } from '../../../../sheets/conditions/casework';
import type { RatingChange } from '../../state/useCasework';
import type { Figures } from './figures';

/** How figures become ratings. */
export interface FromFigures {
  readonly figures: Figures;
  readonly higherIsFavourable: boolean;
  readonly method: RatingMethod;
}

/** A rating that follows from a figure, beside the one that stands on the sheet. */
export interface Proposal extends RatedValue {
  readonly municipality: CaseMunicipality;
  readonly value: number | null;
  readonly current: GivenRating | null;
}

/** Ratings relative to all municipalities that have a figure. */
export const proposalsOf = (
  municipalities: readonly CaseMunicipality[],
  { figures, higherIsFavourable, method }: FromFigures,
  current: ReadonlyMap<string, GivenRating>,
): readonly Proposal[] => {
  const values = municipalities.map(({ code }) => figures.values.get(code) ?? null);
  return ratingsFromNumbers(values, higherIsFavourable, method).map((rated, i) => {
    const municipality = municipalities[i]!;
    return { ...rated, municipality, value: values[i]!, current: current.get(municipality.code) ?? null };
  });
};

/** Stands on the sheet already, as another rating. */
export const isReplacing = ({ rating, current }: Proposal): boolean =>
  rating !== null && current !== null && current !== rating;

/** What is written: blanks are filled, and what a person chose is replaced only when they say so. */
export const changesOf = (
  condition: string,
  proposals: readonly Proposal[],
  replace: boolean,
): readonly RatingChange[] =>
  proposals.flatMap((proposal) => {
    const { rating, current, municipality } = proposal;
    if (rating === null || (current !== null && !(replace && isReplacing(proposal)))) return [];
    return [{ condition, municipality: municipality.code, rating }];
  });
