import type { GridCell } from '../../workbook/port/grid';

const [firstYear, lastYear] = [1990, 2100];
const isYear = (value: number): boolean => Number.isInteger(value) && value >= firstYear && value <= lastYear;

/** Excel counts days from 30 December 1899 (for dates after February 1900). */
const yearOfSerial = (serial: number): number =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).getUTCFullYear();

/** `2016`, `2016*` and `2016**` (provisional at CBS) and the CBS period `2016JJ00`. */
const yearOfText = (text: string): number | null => {
  const found = /^(\d{4})(?:JJ00|\*{1,2})?$/i.exec(text.trim());
  return found !== null && isYear(Number(found[1])) ? Number(found[1]) : null;
};

const yearOfNumber = (value: number): number | null => (isYear(value) ? value : null);

/** A year that was formatted as a date shows as a day in 1905: the number itself is meant. */
const yearOfDate = (serial: number): number | null => yearOfNumber(serial) ?? yearOfNumber(yearOfSerial(serial));

/**
 * The calendar year a cell stands for, from 1990 to 2100; `null` when it is none.
 * Quarters and months (`2016KW01`) are no years: their figures would count as a whole year.
 */
export const readYear = ({ kind, value }: GridCell): number | null => {
  if (kind === 'text') return yearOfText(String(value));
  if (typeof value !== 'number') return null;
  return kind === 'date' ? yearOfDate(value) : yearOfNumber(value);
};

/** A year as a person types it. */
export const parseYear = yearOfText;
