import { settings as english } from './en/settings';
import { addWords } from './instance';
import { settings as dutch } from './nl/settings';

/** Brings the words of the screen with settings; once more does no harm. */
export const addSettingsWords = (): void => addWords({ nl: { settings: dutch }, en: { settings: english } });
