import type { GivenRating } from '../../../sheets/conditions/casework';

/** From top to bottom of a bar. */
const order: readonly (GivenRating | null)[] = ['high', 'medium', 'low', 'unknown', null];

/** Bars along the order of municipalities. */
const mostBins = 20;

interface Rated {
  readonly rating: GivenRating | null;
}

export interface RatingCount {
  readonly rating: GivenRating | null;
  readonly count: number;
}

/** A part of a bar: where it starts from the top, and how much of the bar it takes. */
export interface BinPart {
  readonly rating: GivenRating | null;
  readonly from: number;
  readonly share: number;
}

/** How often each rating occurs, high first; those that do not occur are left out. */
export const countsOf = (cells: readonly Rated[]): readonly RatingCount[] =>
  order.flatMap((rating) => {
    const count = cells.filter((cell) => cell.rating === rating).length;
    return count === 0 ? [] : [{ rating, count }];
  });

/** Ratings in bars of about equally many municipalities, in the order given; each bar is 1 high. */
export const binsOf = (cells: readonly Rated[]): readonly (readonly BinPart[])[] => {
  const bins = Math.min(mostBins, cells.length);
  return Array.from({ length: bins }, (_, bin) => {
    const inBin = cells.slice(Math.floor((bin * cells.length) / bins), Math.floor(((bin + 1) * cells.length) / bins));
    let from = 0;
    return countsOf(inBin).map(({ rating, count }) => {
      const share = count / inBin.length;
      const part = { rating, from, share };
      from += share;
      return part;
    });
  });
};
