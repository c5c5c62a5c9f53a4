import { createInstance, type TFunction } from 'i18next';
import { en } from './en';
import type { Language } from './language';
import type { nl } from './nl';
import type { conditions } from './nl/conditions';
import type { explain } from './nl/explain';
import type { later } from './nl/later';
import type { selfTest } from './nl/selfTest';
import type { settings } from './nl/settings';
import { nl as dutch } from './nl';
import type { Translation } from './translation';

export { languageOf, type Language } from './language';

/** Words that come with the screens that use them. */
type LaterWords = typeof later &
  typeof conditions & {
    readonly explain: typeof explain;
    readonly selfTest: typeof selfTest;
    readonly settings: typeof settings;
  };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'saldo';
    resources: { saldo: typeof nl & LaterWords };
  }
}

const instance = createInstance();
void instance.init({
  lng: 'nl',
  fallbackLng: 'nl',
  defaultNS: 'saldo',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: { nl: { saldo: dutch }, en: { saldo: en } },
});

export type Translate = TFunction;

/** The words in one language: `textIn('nl')('pane.welcome.title')`. Counts choose the plural by `count`. */
export const textIn = (language: Language): Translate => instance.getFixedT(language);

/** The same words in both languages, to add to those that are there from the start. */
export interface MoreWords {
  readonly nl: Partial<LaterWords>;
  readonly en: Translation<Partial<LaterWords>>;
}

/** Adds the words of a screen that comes later. */
export const addWords = (words: MoreWords): void => {
  for (const language of ['nl', 'en'] as const)
    instance.addResourceBundle(language, 'saldo', words[language], true, true);
};
