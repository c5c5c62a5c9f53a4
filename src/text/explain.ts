import { explain as english } from './en/explain';
import { addWords } from './instance';
import { explain as dutch } from './nl/explain';

/** Brings the words of the screen that explains; once more does no harm. */
export const addExplainWords = (): void => addWords({ nl: { explain: dutch }, en: { explain: english } });
