import type { CombineRule } from '../../../analysis/conditions/combineRatings';
import { RATING_SPELLINGS } from '../../../analysis/conditions/rating';
import type { Language } from '../../../text/instance';
import type { GivenRating } from '../casework';
import { entryText } from '../entries';

const unknown = '?';

/** Each way to write a rating between bars, low first: one text in one cell, in which FIND looks without wildcards. */
export const spellings: string = `|${[...Object.values(RATING_SPELLINGS).flat(), unknown].join('|')}|`;

/** Where in the text the ways to write low, medium, high and unknown begin. */
const starts = [...Object.values(RATING_SPELLINGS).map(([first]) => first), unknown].map(
  (first) => spellings.indexOf(`|${first}|`) + 1,
);

/** The letters of a language, looked up once for a whole sheet: there are tens of thousands of cells to make. */
export type Letters = Readonly<Record<GivenRating, string>>;

export const lettersIn = (language: Language): Letters => ({
  high: entryText('rating', 'high', language),
  medium: entryText('rating', 'medium', language),
  low: entryText('rating', 'low', language),
  unknown: entryText('rating', 'unknown', language),
});

export const letterOf = (rating: GivenRating | null, letters: Letters): string | null =>
  rating === null ? null : letters[rating];

/**
 * The letter for whatever a person wrote: `hoog`, `h` and `▲` are all H. Empty for anything that is no rating.
 * @param list cell with {@link spellings}
 * @returns makes the formula for an expression that stands for the cell with the rating
 */
export const letterFormula = (
  list: string,
  { low, medium, high, unknown: none }: Letters,
): ((raw: string) => string) => {
  const shown = `{${[low, medium, high, none].map((letter) => `"${letter}"`).join(',')}}`;
  return (raw) => `=IFERROR(LOOKUP(FIND("|"&LOWER(TRIM(${raw}))&"|",${list}),{${starts.join(',')}},${shown}),"")`;
};

/** One letter for conditions that were taken together, over those that were rated; see `combineRatings`. */
export const combinedFormula = (range: string, rule: CombineRule, { low, medium, high }: Letters): string => {
  const count = (letter: string): string => `COUNTIF(${range},"${letter}")`;
  const first = (...order: readonly string[]): string =>
    order.reduceRight<string>((rest, letter) => `IF(${count(letter)}>0,"${letter}",${rest})`, '""');
  if (rule === 'max') return `=${first(high, medium, low)}`;
  if (rule === 'min') return `=${first(low, medium, high)}`;
  const rated = `(${count(low)}+${count(medium)}+${count(high)})`;
  const doubled = `2*(${count(medium)}+2*${count(high)})`;
  return `=IF(${rated}=0,"",IF(${doubled}<${rated},"${low}",IF(${doubled}>3*${rated},"${high}","${medium}")))`;
};
