import { formatEuro, formatNumber, formatPercent } from '../../text/format';
import { furniture } from '../../text/help/furniture';
import type { Cell, Format } from '../../text/help/types';
import type { Language } from '../../text/language';

const formats: Readonly<Record<Format, (value: number, language: Language) => string>> = {
  euro: (value, language) => formatEuro(value, language),
  cents: (value, language) => formatEuro(value, language, 2),
  percent: (value, language) => formatPercent(value, language),
  percent2: (value, language) => formatPercent(value, language, { digits: 2 }),
  // Without grouping: 2021, not 2.021.
  year: (value) => String(value),
  number0: (value, language) => formatNumber(value, language),
  number1: (value, language) => formatNumber(value, language, 1),
  number2: (value, language) => formatNumber(value, language, 2),
  number3: (value, language) => formatNumber(value, language, 3),
};

/** A cell as Excel shows it in that language. */
export const shown = (cell: Cell, format: Format, language: Language): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return formats[format](cell, language);
  if (typeof cell === 'string') return cell;
  return 'error' in cell ? furniture.errors[cell.error][language] : formats[cell.as](cell.number, language);
};
