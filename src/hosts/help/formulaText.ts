import { furniture } from '../../text/help/furniture';
import type { Given } from '../../text/help/types';
import type { Language } from '../../text/language';

/** Twelve digits, so that 12,5% is not shown with the rounding of 0.125 · 100. */
const plain = (value: number, language: Language): string =>
  String(Number(value.toPrecision(12))).replace('.', language === 'nl' ? ',' : '.');

const literal = (value: number | string, language: Language): string =>
  typeof value === 'string' ? `"${value}"` : plain(value, language);

const typed = (given: Given, language: Language): string => {
  if (given === null) return '';
  if ('cells' in given) return given.cells;
  if ('text' in given) return literal(given.text[language], language);
  if ('flag' in given) return furniture.flags[given.flag ? 'true' : 'false'][language];
  // Rows of a list in braces are parted by a semicolon in both notations.
  if ('list' in given) return `{${given.list.map((value) => literal(value, language)).join(';')}}`;
  return given.percent === true ? `${plain(given.figure * 100, language)}%` : plain(given.figure, language);
};

const separators: Readonly<Record<Language, string>> = { nl: ';', en: ',' };

/** The formula as a person types it: `=SALDO.VERDEEL(100;A2:A4)`, in an English Excel with commas. */
export const formulaText = (id: string, given: readonly Given[], language: Language): string =>
  `=SALDO.${id}(${given.map((own) => typed(own, language)).join(separators[language])})`;
