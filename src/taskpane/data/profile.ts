import { parseNumber } from '../../analysis/input/parseNumber';
import type { GridCell } from '../../workbook/port/grid';
import { isBlank } from './cells';
import { readYear } from './year';

/** What the cells of a column are like, to check a header against its values. */
export interface ColumnProfile {
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly text: number;
  readonly number: number;
  readonly year: number;
  /** Median of the absolute numbers; `null` without numbers. */
  readonly median: number | null;
}

/** The number in a cell, also when it is stored as text. */
const numberOf = ({ kind, value }: GridCell): number | null => {
  if (kind === 'number') return Number(value);
  const parsed = kind === 'text' ? parseNumber(String(value)) : null;
  return parsed?.ok === true ? parsed.value : null;
};

const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const share = (count: number, total: number): number => (total === 0 ? 0 : count / total);

export const profileOf = (cells: readonly GridCell[]): ColumnProfile => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = filled.map(numberOf).filter((value) => value !== null);
  const count = (matches: (cell: GridCell) => boolean): number => share(filled.filter(matches).length, filled.length);
  return {
    filled: filled.length,
    text: count((cell) => cell.kind === 'text' && numberOf(cell) === null),
    number: share(numbers.length, filled.length),
    year: count((cell) => readYear(cell) !== null),
    median: median(numbers.map(Math.abs)),
  };
};
