import { bottom, right, type SheetRange } from './areas';
import { assertWritable, sheetFacade, sheetOf, type Grid } from './grid';
import { onUniverGrid } from './readCells';

/** `null`: some are hidden and some are not. */
type Hidden = boolean | null;

const all = (flags: readonly boolean[]): Hidden => {
  if (flags.every((flag) => flag)) return flags.length > 0;
  return flags.some((flag) => flag) ? null : false;
};

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Whether rows and columns of a range are hidden, by hand or by a filter. */
export const hiddenState = (grid: Grid, range: SheetRange): { readonly rows: Hidden; readonly columns: Hidden } => {
  const sheet = sheetOf(grid, range.sheetId);
  const area = onUniverGrid(grid, range);
  if (area === null) return { rows: false, columns: false };
  return {
    rows: all(span(area.row, bottom(area)).map((row) => !sheet.getRowVisible(row))),
    columns: all(span(area.column, right(area)).map((column) => !sheet.getColVisible(column))),
  };
};

/** Row by row. */
export const hiddenRows = (grid: Grid, { sheetId, area }: SheetRange): boolean[] => {
  const sheet = sheetOf(grid, sheetId);
  return span(area.row, bottom(area)).map((row) => row < sheet.getRowCount() && !sheet.getRowVisible(row));
};

export const setRowsHidden = (grid: Grid, { sheetId, area }: SheetRange, hidden: boolean): void => {
  assertWritable(grid, sheetId);
  const sheet = sheetFacade(grid, sheetId);
  if (hidden) sheet.hideRows(area.row, area.rows);
  else sheet.showRows(area.row, area.rows);
};

export const setColumnsHidden = (grid: Grid, { sheetId, area }: SheetRange, hidden: boolean): void => {
  assertWritable(grid, sheetId);
  const sheet = sheetFacade(grid, sheetId);
  if (hidden) sheet.hideColumns(area.column, area.columns);
  else sheet.showColumns(area.column, area.columns);
};
