import { createContext, useContext } from 'react';
import type { Notation } from '../../text/format';
import { formatNumber } from '../../text/format';
import { textIn, type Language, type Translate } from '../../text/instance';

/** The language of the words, and the notation of figures, which Excel may have set otherwise. */
export interface Words {
  readonly language: Language;
  readonly notation: Notation;
  readonly t: Translate;
}

export const wordsIn = (language: Language, notation: Notation): Words => ({ language, notation, t: textIn(language) });

const Context = createContext<Words>(wordsIn('nl', 'nl'));

export const WordsProvider = Context.Provider;
export const useWords = (): Words => useContext(Context);

/** Slots of a text that counts: `count` chooses singular or plural, `n` is how it is written. */
export const counted = (count: number, { notation }: Words): { readonly count: number; readonly n: string } => ({
  count,
  n: formatNumber(count, notation),
});
