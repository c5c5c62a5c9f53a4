import { numfmt } from '@univerjs/core';
import type { ReadCell } from './readCells';

/** The value as the person sees it, in the notation of `language`. Column width is left out of account. */
export const shownText = ({ value, type, pattern }: ReadCell, language: string): string => {
  if (type === 'Boolean') return String(value).toUpperCase();
  if (type !== 'Double')
    return pattern.includes('@') && type === 'String' ? numfmt.format(pattern, value) : String(value);
  try {
    return numfmt.format(pattern === 'General' ? 'General' : pattern, value, { locale: language });
  } catch {
    return '#######';
  }
};
