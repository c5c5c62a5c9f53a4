import { CellValueType, type ICellData } from '@univerjs/core';
import { isErrorText } from './readCells';

/** What typing does to a cell: its content and, for a date or a percentage, the format it brings along. */
export interface Entered {
  readonly cell: ICellData;
  readonly formula?: string;
  readonly pattern?: string;
}

const content = (v: string | number | null, t: CellValueType | null): ICellData => ({
  v,
  t,
  f: null,
  si: null,
  p: null,
  custom: null,
});

const number = (value: number, pattern?: string): Entered => ({
  cell: content(value, CellValueType.NUMBER),
  ...(pattern === undefined ? {} : { pattern }),
});

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const percentage = /^[+-]?(\d+\.?\d*|\.\d+)\s?%$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const usDate = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

const dayOne = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

const serial = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return (date.getTime() - dayOne) / dayLength;
};

const asDate = (typed: string): number | null => {
  const iso = isoDate.exec(typed);
  if (iso !== null) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = usDate.exec(typed);
  return us === null ? null : serial(Number(us[3]), Number(us[1]), Number(us[2]));
};

const asNumber = (typed: string): Entered | null => {
  if (plainNumber.test(typed)) return number(Number(typed));
  if (grouped.test(typed)) return number(Number(typed.replaceAll(',', '')), '#,##0');
  if (percentage.test(typed))
    return number(Number(typed.replace(/\s?%$/, '')) / 100, typed.includes('.') ? '0.00%' : '0%');
  const date = asDate(typed);
  return date === null ? null : number(date, 'm/d/yyyy');
};

const looksLikeMore = (value: string): boolean =>
  /^[=+\-@]/.test(value) || isErrorText(value) || /^(true|false)$/i.test(value) || asNumber(value.trim()) !== null;

const text = (value: string): Entered => ({
  cell: content(value, looksLikeMore(value) ? CellValueType.FORCE_STRING : CellValueType.STRING),
});

const typedText = (value: string, textFormat: boolean): Entered => {
  if (value === '') return { cell: content(null, null) };
  if (value.startsWith("'")) return text(value.slice(1));
  if (textFormat) return text(value);
  if (value.length > 1 && value.startsWith('=')) return { cell: content(null, null), formula: value };
  if (/^(true|false)$/i.test(value)) return entered(value.toLowerCase() === 'true', textFormat);
  if (isErrorText(value)) return { cell: content(value, CellValueType.STRING) };
  const asTyped = asNumber(value.trim());
  if (asTyped !== null) return asTyped;
  // As typing does: `+B1` and `-B1` become formulas, `@x` too.
  if (/^[+-](?=[\p{L}($])/u.test(value)) return { cell: content(null, null), formula: `=${value}` };
  if (value.startsWith('@')) return { cell: content(null, null), formula: `=${value.slice(1)}` };
  return text(value);
};

/**
 * What Excel makes of a value that is assigned through `values` or `formulas`: the same as of typing it in en-US.
 * Text that starts with an apostrophe, or lands in a cell with text format, stays text.
 */
export const entered = (value: string | number | boolean, textFormat: boolean): Entered => {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return { cell: content(value ? 1 : 0, CellValueType.BOOLEAN) };
  return typedText(value, textFormat);
};
