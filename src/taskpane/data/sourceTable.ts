import { columnLetters } from '../../sheets/address';
import type { Grid, GridCell } from '../../workbook/port/grid';
import { cellAt, isBlank, isBlankRow, labelOf, widthOf } from './cells';
import { findHeaderRow } from './headerRow';
import { unitNamedIn } from './moneyUnit';
import { profileOf, type ColumnProfile } from './profile';

export interface SourceColumn {
  /** Position within the grid. */
  readonly index: number;
  /** As the column is called on the sheet. */
  readonly letter: string;
  /** Empty without a header row. */
  readonly header: string;
  readonly profile: ColumnProfile;
}

/** A grid of which we know where the headers end and the data begin. */
export interface SourceTable {
  readonly grid: Grid;
  readonly headerRow: number | null;
  readonly columns: readonly SourceColumn[];
  /** Rows of the grid that hold data; blank rows are left out. */
  readonly dataRows: readonly number[];
  /** Texts above and right below the headers: the place where people write `x € 1.000`. */
  readonly remarks: readonly string[];
}

const textsOf = (row: readonly GridCell[]): readonly string[] =>
  row.filter(({ kind }) => kind === 'text').map((cell) => labelOf(cell));

/** A line under the headers with units instead of figures, as CBS has. */
const isUnitRow = (row: readonly GridCell[] | undefined): boolean => {
  const filled = row?.filter((cell) => !isBlank(cell)) ?? [];
  const texts = textsOf(filled);
  return (
    filled.length > 0 &&
    texts.length === filled.length &&
    texts.some((text) => /^(€|euro|aantal|number)$/i.test(text) || unitNamedIn(text) !== null)
  );
};

const columnOf = (grid: Grid, headerRow: number | null, dataRows: readonly number[], index: number): SourceColumn => ({
  index,
  letter: columnLetters(grid.column + index),
  header: headerRow === null ? '' : labelOf(cellAt(grid, headerRow, index)),
  profile: profileOf(dataRows.map((row) => cellAt(grid, row, index))),
});

/** Finds headers, data and remarks in what a person selected. */
export const sourceTable = (grid: Grid, headerRow: number | null = findHeaderRow(grid)): SourceTable => {
  const underHeader = headerRow === null ? 0 : headerRow + 1;
  const firstRow = headerRow !== null && isUnitRow(grid.cells[underHeader]) ? underHeader + 1 : underHeader;
  const dataRows = grid.cells.flatMap((row, index) => (index < firstRow || isBlankRow(row) ? [] : [index]));
  const columns = Array.from({ length: widthOf(grid) }, (_, index) => columnOf(grid, headerRow, dataRows, index));
  const remarkRows = [...grid.cells.slice(0, headerRow ?? 0), ...grid.cells.slice(underHeader, firstRow)];
  return { grid, headerRow, columns, dataRows, remarks: remarkRows.flatMap(textsOf) };
};
