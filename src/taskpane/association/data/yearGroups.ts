import { cellAt, labelOf } from '../../data/cells';
import { yearIn } from '../../data/header';
import type { SourceColumn, SourceTable } from '../../data/sourceTable';
import type { FigureColumn } from './layout';

interface YearColumn {
  readonly column: SourceColumn;
  readonly year: number;
  /** The header without the year: what is measured, when it says so. */
  readonly rest: string;
}

const yearColumn = (table: SourceTable, column: SourceColumn): readonly YearColumn[] => {
  const year = yearIn(column.header);
  if (year === null) return [];
  const rest = column.header
    .replace(String(year), ' ')
    .replace(/JJ00|\*+|[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [{ column, year, rest: rest === '' ? nameAbove(table, column.index) : rest }];
};

/** The text in the row above the headers, over this column or, as merged cells show, to the left of it. */
const nameAbove = ({ grid, headerRow }: SourceTable, column: number): string => {
  if (headerRow === null || headerRow === 0) return '';
  for (let left = column; left >= 0; left--) {
    const label = labelOf(cellAt(grid, headerRow - 1, left));
    if (label !== '') return label;
  }
  return '';
};

/**
 * Columns that hold the same measure in different years. A year in a single header, such as `Index 2012`, is part of a name.
 */
export const yearGroups = (table: SourceTable, columns: readonly SourceColumn[]): readonly FigureColumn[] => {
  const found = columns.flatMap((column) => yearColumn(table, column));
  const yearsOf = (rest: string): number =>
    new Set(found.filter((one) => one.rest === rest).map(({ year }) => year)).size;
  return found
    .filter(({ rest }) => yearsOf(rest) >= 2)
    .map(({ column, year, rest }) => ({ column: column.index, year, measure: rest === '' ? null : rest }));
};
