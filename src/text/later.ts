import { later as english } from './en/later';
import { addWords } from './instance';
import { later as dutch } from './nl/later';

/** Brings the words of the screens that come later; once more does no harm. */
export const addLaterWords = (): void => addWords({ nl: dutch, en: english });
