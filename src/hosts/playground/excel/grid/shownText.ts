import { numfmt } from '@univerjs/core';
import type { ReadCell } from './readCells';

/** How Dutch Excel shows error values; those not listed are the same in both languages. */
const dutchErrors: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
  '#NAME?': '#NAAM?',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKENEN!',
};

const truth = (value: boolean, dutch: boolean): string => {
  if (dutch) return value ? 'WAAR' : 'ONWAAR';
  return value ? 'TRUE' : 'FALSE';
};

const formatted = (pattern: string, value: number | string, language: string): string => {
  try {
    return numfmt.format(pattern, value, { locale: language });
  } catch {
    return '#######';
  }
};

/** The value as the person sees it, in the notation of `language`. Column width is left out of account. */
export const shownText = ({ value, type, pattern }: ReadCell, language: string): string => {
  const dutch = language.startsWith('nl');
  if (typeof value === 'boolean') return truth(value, dutch);
  if (type === 'Error') return (dutch ? dutchErrors[value] : undefined) ?? String(value);
  if (type === 'String' && !pattern.includes('@')) return String(value);
  return type === 'Empty' ? '' : formatted(pattern, value, language);
};
