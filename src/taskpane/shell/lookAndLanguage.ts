import { createContext, useContext } from 'react';
import type { Language } from '../../text/instance';
import type { Look } from '../theme/useDark';

/** What the person can change about the pane itself. */
export interface LookAndLanguage {
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const Context = createContext<LookAndLanguage | null>(null);

export const LookAndLanguageProvider = Context.Provider;

export const useLookAndLanguage = (): LookAndLanguage => {
  const value = useContext(Context);
  if (value === null) throw new Error('Look and language are set by the app');
  return value;
};
