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

export const letterOf = (rating: GivenRating | null, language: Language): string | null =>
  rating === null ? null : entryText('rating', rating, language);

/**
 * The letter for whatever a person wrote: `hoog`, `h` and `▲` are all H. Empty for anything that is no rating.
 * @param raw  expression for the cell with the rating
 * @param list cell with {@link spellings}
 */
export const letterFormula = (raw: string, list: string, language: Language): string => {
  const letters = (['low', 'medium', 'high', 'unknown'] as const).map(
    (one) => `"${entryText('rating', one, language)}"`,
  );
  const found = `FIND("|"&LOWER(TRIM(${raw}))&"|",${list})`;
  return `=IFERROR(LOOKUP(${found},{${starts.join(',')}},{${letters.join(',')}}),"")`;
};

/** One letter for conditions that were taken together, over those that were rated; see `combineRatings`. */
export const combinedFormula = (letters: string, rule: CombineRule, language: Language): string => {
  const [low, medium, high] = (['low', 'medium', 'high'] as const).map((one) => entryText('rating', one, language));
  const count = (letter: string | undefined): string => `COUNTIF(${letters},"${letter ?? ''}")`;
  const first = (...order: readonly (string | undefined)[]): string =>
    order.reduceRight<string>((rest, letter) => `IF(${count(letter)}>0,"${letter ?? ''}",${rest})`, '""');
  if (rule === 'max') return `=${first(high, medium, low)}`;
  if (rule === 'min') return `=${first(low, medium, high)}`;
  const rated = `(${count(low)}+${count(medium)}+${count(high)})`;
  const doubled = `2*(${count(medium)}+2*${count(high)})`;
  return `=IF(${rated}=0,"",IF(${doubled}<${rated},"${low!}",IF(${doubled}>3*${rated},"${high!}","${medium!}")))`;
};
