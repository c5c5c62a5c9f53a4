import { createInstance, type TFunction } from 'i18next';
import { en } from './en';
import type { Language } from './language';
import type { nl } from './nl';
import { nl as dutch } from './nl';

export { languageOf, type Language } from './language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'saldo';
    resources: { saldo: typeof nl };
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
