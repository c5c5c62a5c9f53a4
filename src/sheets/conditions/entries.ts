import type { Archetype } from '../../analysis/conditions/archetype';
import type { CombineRule } from '../../analysis/conditions/combineRatings';
import type { Explainability } from '../../analysis/conditions/explainability';
import { textIn, type Language } from '../../text/instance';
import type { GivenRating, Use } from './casework';

/** What people choose from a list on the sheets, by what it means. */
export interface Entries {
  readonly rating: GivenRating;
  readonly use: Use;
  readonly combine: CombineRule;
  readonly sign: 'plus' | 'minus';
  readonly counts: 'yes' | 'no';
  readonly explainability: Explainability;
  readonly archetype: Archetype;
}
export type EntryList = keyof Entries;

/** Meanings of each list in the order in which people see them. */
export const entryKeys = {
  rating: ['high', 'medium', 'low', 'unknown'],
  use: ['yes', 'no', 'together'],
  combine: ['max', 'mean', 'min'],
  // A list that starts with a plus could be taken for a formula.
  sign: ['minus', 'plus'],
  counts: ['yes', 'no'],
  explainability: ['hardly', 'limited', 'fair', 'good'],
  archetype: ['businesslike', 'lawful', 'generous', 'responsive', 'onAxis'],
} as const satisfies { readonly [List in EntryList]: readonly Entries[List][] };

const meaningsOf = <List extends EntryList>(list: List) => entryKeys[list] as unknown as readonly Entries[List][];

/** The word on the sheet: `entryText('use', 'together', 'nl')` is `samen met`, `entryText('rating', 'medium', 'en')` is `M`. */
export const entryText = <List extends EntryList>(list: List, meaning: Entries[List], language: Language): string =>
  textIn(language)(`conditionSheets.entries.${list}.${meaning}` as 'conditionSheets.entries.use.yes');

/** All words of a list, as a validation offers them. */
export const entryTexts = (list: EntryList, language: Language): readonly string[] =>
  meaningsOf(list).map((meaning) => entryText(list, meaning, language));

const dashes = /^[-‐‑–—−]$/u;
const plain = (words: string): string => words.trim().toLowerCase().replace(dashes, '−');

/**
 * What a word on a sheet means, in either language and in any case; any dash counts as a minus.
 * Ratings have more ways to be written: read those with `ratingIn`, and `?` as `unknown`.
 * @returns null when the list does not know the word
 */
export const entryOf = <List extends Exclude<EntryList, 'rating'>>(list: List, words: string): Entries[List] | null =>
  meaningsOf(list).find((meaning) =>
    (['nl', 'en'] as const).some((language) => plain(entryText(list, meaning, language)) === plain(words)),
  ) ?? null;
