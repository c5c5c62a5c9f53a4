import { textIn, type Language } from '../../../text/instance';
import type { Area, ListValidation, RatingLookDescription, RatingLetters, WorkingKind } from '../../description';
import type { ColumnKey } from '../columns';
import { entryText, entryTexts, type EntryList } from '../entries';

/** Columns in which people choose from a list. */
const listColumns: {
  readonly [Kind in WorkingKind]: Readonly<Partial<Record<ColumnKey<Kind>, EntryList | 'method'>>>;
} = {
  conditions: { use: 'use', combine: 'combine' },
  relations: { sign: 'sign' },
  cases: { counts: 'counts', explainability: 'explainability', archetype: 'archetype' },
  ratings: {},
  secondRatings: {},
  reasoning: { rating: 'rating' },
  reduction: { method: 'method', combine: 'combine' },
};

/** Ways to be left with fewer conditions, by their number; see `ReductionStep`. */
const methodNumbers = ['1', '2', '3', '4', '5'];

const listValidation = (list: EntryList | 'method', area: Area, language: Language): ListValidation => {
  const allowed = list === 'method' ? methodNumbers : entryTexts(list, language);
  return { area, allowed, message: textIn(language)('conditionSheets.choose', { list: allowed.join(' / ') }) };
};

/** Lines of a table, header not counted. */
export interface TableBody {
  readonly row: number;
  readonly rows: number;
}

/**
 * What may be entered in the lines of a working sheet, as it stands now.
 * @param columnOf where a column is on the sheet; `null` when the person took it away
 */
export const validationsOf = <Kind extends WorkingKind>(
  kind: Kind,
  body: TableBody,
  columnOf: (key: ColumnKey<Kind>) => number | null,
  language: Language,
): readonly ListValidation[] =>
  (Object.entries(listColumns[kind]) as [ColumnKey<Kind>, EntryList | 'method'][]).flatMap(([key, list]) => {
    const column = columnOf(key);
    return column === null ? [] : [listValidation(list, { ...body, column, columns: 1 }, language)];
  });

/** Letters that may be entered in cells of the matrix with ratings. */
export const ratingValidation = (area: Area, language: Language): ListValidation => ({
  area,
  allowed: entryTexts('rating', language),
  message: textIn(language)('conditionSheets.chooseRating'),
});

/** Letters of the ratings in one language. */
export const ratingLetters = (language: Language): RatingLetters => ({
  high: entryText('rating', 'high', language),
  medium: entryText('rating', 'medium', language),
  low: entryText('rating', 'low', language),
  unknown: entryText('rating', 'unknown', language),
});

/** Colour and form of the cells with ratings. */
export const ratingLook = (area: Area, language: Language): RatingLookDescription => ({
  area,
  letters: ratingLetters(language),
});
