import type { Grid, GridCell } from '../../../workbook/port/grid';
import { isBlank } from '../../data/cells';
import { sourceTable, type SourceTable } from '../../data/sourceTable';
import { readYear } from '../../data/year';

const searchedRows = 20;

/** `Gemeente | 2016 | 2017 | …`: years, text and blanks only, and at least two different years. */
const isYearHeader = (row: readonly GridCell[]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  const years = filled.map(readYear).filter((year) => year !== null);
  const others = filled.filter((cell) => readYear(cell) === null);
  return (
    new Set(years).size >= 2 && new Set(years).size === years.length && others.every(({ kind }) => kind === 'text')
  );
};

/** Like any table, except that numbers may be headers when they are years. */
export const outcomeGrid = (grid: Grid): SourceTable => {
  const years = grid.table === null ? grid.cells.slice(0, searchedRows).findIndex(isYearHeader) : -1;
  return years < 0 ? sourceTable(grid) : sourceTable(grid, years);
};
