import type { Grid, GridCell } from '../../workbook/port/grid';
import { isBlank, labelOf } from './cells';
import { headerMatches } from './headerMatch';

/** Titles and remarks above a table are a handful of lines; further down it is data. */
const searchedRows = 20;

const isText = ({ kind }: GridCell): boolean => kind === 'text';

/** How many different columns the row names; words inside compounds are too weak to tell a header from a remark. */
const columnsNamed = (row: readonly GridCell[]): number => {
  const best = row.filter(isText).map((cell) => headerMatches(labelOf(cell))[0]);
  return new Set(best.filter((match) => match !== undefined && match.score >= 2).map((match) => match!.id)).size;
};

/** A row of nothing but text above a row with numbers. */
const looksLikeHeader = (row: readonly GridCell[], next: readonly GridCell[] | undefined): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.every(isText) && next?.some(({ kind }) => kind === 'number') === true;
};

const best = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));

/**
 * The row of the grid that holds the column headers, or `null` when the selection starts with data.
 * An Excel table has them in its first row by definition.
 */
export const findHeaderRow = (grid: Grid): number | null => {
  if (grid.table !== null) return 0;
  const rows = grid.cells.slice(0, searchedRows);
  const named = rows.map(columnsNamed);
  if (Math.max(0, ...named) >= 2) return best(named);
  const plain = rows.findIndex((row, index) => looksLikeHeader(row, grid.cells[index + 1]));
  if (plain >= 0) return plain;
  return best(named) === 0 && named[0] === 1 && rows[0]!.filter((cell) => !isBlank(cell)).length <= 2 ? 0 : null;
};
