export type Language = 'nl' | 'en';

/** Dutch for Dutch and when nothing is known, English for every other locale, as people expect of Excel. */
export const languageOf = (locale: string | null | undefined): Language =>
  locale === null || locale === undefined || locale === '' || locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
