import { LocaleType, LogLevel, Univer, type Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../../text/instance';
import { gridWords } from './gridWords';
import { registerPlugins } from './plugins';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
}

export interface CreatedGrid {
  readonly api: FUniver;
  /** The grid's services. Those for sheets exist once a workbook is open. */
  readonly injector: Injector;
}

/** A workbook grid without a workbook: the formula engine, number formats, tables, rules, drawings, and what shows them. */
export const createGrid = ({ container, language, dark }: GridOptions): CreatedGrid => {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    // Univer has no Dutch: its English words are replaced where a person sees them.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridWords(language) },
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, container);
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
};
