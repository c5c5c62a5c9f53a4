import type { Language } from './instance';

/** How figures are written: `nl` 1.234,5 and `en` 1,234.5. Follows the content language, not the language of the words. */
export type Notation = Language;

export interface PercentOptions {
  /** Decimals; 1 unless given. */
  readonly digits?: number;
  /** With `+` before what is above zero. */
  readonly signed?: boolean;
}

const minus = '\u2212';
/** Keeps the euro sign, the amount and `mln` on one line. */
const hardSpace = '\u00a0';
const locales: Readonly<Record<Notation, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Digits without sign; grouping from 1.000 on. */
const digitsOf = (value: number, notation: Notation, digits: number): string =>
  new Intl.NumberFormat(locales[notation], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: true,
  }).format(Math.abs(value));

/** What rounds to zero carries no sign. */
const signOf = (value: number, shown: string, signed: boolean): string => {
  if (!/[1-9]/.test(shown)) return '';
  if (value < 0) return minus;
  return signed ? '+' : '';
};

/** `formatNumber(-1234.5, 'nl', 1)` → `−1.234,5`. */
export const formatNumber = (value: number, notation: Notation, digits = 0): string => {
  const shown = digitsOf(value, notation, digits);
  return signOf(value, shown, false) + shown;
};

/** A share as a percentage: `formatPercent(0.123, 'nl')` → `12,3%`; signed `+12,3%`. */
export const formatPercent = (
  share: number,
  notation: Notation,
  { digits = 1, signed = false }: PercentOptions = {},
): string => {
  const shown = digitsOf(share * 100, notation, digits);
  return `${signOf(share, shown, signed)}${shown}%`;
};

const euroSign = (notation: Notation): string => (notation === 'nl' ? `€${hardSpace}` : '€');

/** Whole euros unless `digits` says otherwise: `formatEuro(-1234567, 'nl')` → `−€ 1.234.567`, in English `−€1,234,567`. */
export const formatEuro = (euros: number, notation: Notation, digits = 0): string => {
  const shown = digitsOf(euros, notation, digits);
  return signOf(euros, shown, false) + euroSign(notation) + shown;
};

/** One year as `2019`, several as `2016–2021`. */
export const formatPeriod = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** `14:02` on the clock of the machine. */
export const formatTime = (moment: Date, notation: Notation): string =>
  new Intl.DateTimeFormat(locales[notation], { hour: '2-digit', minute: '2-digit', hour12: false }).format(moment);

/** `14 mei 2025`. */
export const formatDay = (moment: Date, notation: Notation): string =>
  new Intl.DateTimeFormat(locales[notation], { day: 'numeric', month: 'long', year: 'numeric' }).format(moment);

/** `14 mei 2025, 14:02`. */
export const formatMoment = (moment: Date, notation: Notation): string =>
  `${formatDay(moment, notation)}, ${formatTime(moment, notation)}`;

/** `Veldersluis, Berkhoven en Dijkerland`. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

/** `live of values`: one of these. */
export const formatOptions = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(items);
