import { ratingFromText } from '../../../../analysis/conditions/rating';
import type { GivenRating } from '../../../../sheets/conditions/casework';
import type { Words } from '../../../app/words';

/** What two raters agreed on, and what each had chosen before they talked. */
export interface Settled {
  readonly agreed: GivenRating;
  readonly first: GivenRating;
  readonly second: GivenRating;
}

/** In either language, as people with different settings work in one workbook. */
const mark = /(?:Afgestemd|Settled): ([HGML?]) \((?:eerste|first) ([HGML?]), (?:tweede|second) ([HGML?])\)/;

const givenIn = (letter: string | undefined): GivenRating | null => {
  if (letter === '?') return 'unknown';
  const read = ratingFromText(letter ?? '');
  return read.ok ? read.value : null;
};

/** What a reasoning says about settling; the last time counts. */
export const settledIn = (text: string): Settled | null => {
  const found = [...text.matchAll(new RegExp(mark, 'g'))].at(-1);
  const [agreed, first, second] = [givenIn(found?.[1]), givenIn(found?.[2]), givenIn(found?.[3])];
  return agreed === null || first === null || second === null ? null : { agreed, first, second };
};

/** The reasoning with the sentence that says what was settled, in the place of an earlier one. */
export const withSettled = (text: string, settled: Settled, { t }: Words): string => {
  const letter = (rating: GivenRating): string => t(`conditionsRate.letters.${rating}`);
  const sentence = t('conditionsRate.second.settledMark', {
    agreed: letter(settled.agreed),
    first: letter(settled.first),
    second: letter(settled.second),
  });
  const rest = text.replace(new RegExp(`\\s*${mark.source}\\.?`, 'g'), '').trim();
  return rest === '' ? sentence : `${rest} ${sentence}`;
};
