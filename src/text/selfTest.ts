import { selfTest as english } from './en/selfTest';
import { addWords } from './instance';
import { addConditionsWords } from './conditions';
import { addLaterWords } from './later';
import { selfTest as dutch } from './nl/selfTest';

/** Brings the words of the self-test, and those of the sheets it tries: of all steps. Once more does no harm. */
export const addSelfTestWords = (): void => {
  addLaterWords();
  addConditionsWords();
  addWords({ nl: { selfTest: dutch }, en: { selfTest: english } });
};
