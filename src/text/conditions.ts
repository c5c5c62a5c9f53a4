import { conditions as english } from './en/conditions';
import { addWords } from './instance';
import { conditions as dutch } from './nl/conditions';

/** Brings the words of step 3; once more does no harm. */
export const addConditionsWords = (): void => addWords({ nl: dutch, en: english });
