import { assertWritable, sheetFacade, sheetOf, type Grid } from './grid';
import type { SheetRange } from './areas';
import { onUniverGrid } from './readCells';

/** Univer measures in pixels, Excel in points. */
export const pointsPerPixel = 0.75;

const same = (sizes: readonly number[]): number | null =>
  sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;

/** In points; `null` when the columns differ. */
export const columnWidth = (grid: Grid, range: SheetRange): number | null => {
  const area = onUniverGrid(grid, range);
  const sheet = sheetOf(grid, range.sheetId);
  if (area === null) return sheet.getConfig().defaultColumnWidth * pointsPerPixel;
  return same(Array.from({ length: area.columns }, (_, i) => sheet.getColumnWidth(area.column + i) * pointsPerPixel));
};

export const setColumnWidth = (grid: Grid, { sheetId, area }: SheetRange, points: number): void => {
  assertWritable(grid, sheetId);
  sheetFacade(grid, sheetId).setColumnWidths(area.column, area.columns, points / pointsPerPixel);
};

/** In points; `null` when the rows differ. */
export const rowHeight = (grid: Grid, range: SheetRange): number | null => {
  const area = onUniverGrid(grid, range);
  const sheet = sheetOf(grid, range.sheetId);
  if (area === null) return sheet.getConfig().defaultRowHeight * pointsPerPixel;
  return same(Array.from({ length: area.rows }, (_, i) => sheet.getRowHeight(area.row + i) * pointsPerPixel));
};

export const setRowHeight = (grid: Grid, { sheetId, area }: SheetRange, points: number): void => {
  assertWritable(grid, sheetId);
  sheetFacade(grid, sheetId).setRowHeightsForced(area.row, area.rows, points / pointsPerPixel);
};

/** Rows that nobody gave a height grow and shrink with what stands in them, as in Excel. */
export const fitRows = (grid: Grid, range: SheetRange): void => {
  const area = onUniverGrid(grid, range);
  if (area !== null) sheetFacade(grid, range.sheetId).setRowAutoHeight(area.row, area.rows);
};

/** Left and top of the cell in points from the corner of the sheet. */
export const cellPosition = (
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
): { left: number; top: number } => {
  const sheet = sheetOf(grid, sheetId);
  const config = sheet.getConfig();
  let [left, top] = [0, 0];
  for (let i = 0; i < column; i++) left += sheet.getColVisible(i) ? sheet.getColumnWidth(i) : 0;
  for (let i = 0; i < row; i++)
    top += i < config.rowCount ? (sheet.getRowVisible(i) ? sheet.getRowHeight(i) : 0) : config.defaultRowHeight;
  return { left: left * pointsPerPixel, top: top * pointsPerPixel };
};

const characterPixels = 7;
const padding = 10;

/** Widens or narrows columns to their longest text, in a rough measure of the standard font. */
export const autofitColumns = (
  grid: Grid,
  { sheetId, area }: SheetRange,
  textAt: (row: number, column: number) => string,
): void => {
  const clipped = onUniverGrid(grid, { sheetId, area });
  if (clipped === null) return;
  for (let column = clipped.column; column < clipped.column + clipped.columns; column++) {
    let longest = 0;
    for (let row = clipped.row; row < clipped.row + clipped.rows; row++)
      longest = Math.max(longest, textAt(row, column).length);
    if (longest > 0)
      setColumnWidth(
        grid,
        { sheetId, area: { row: 0, column, rows: 1, columns: 1 } },
        (longest * characterPixels + padding) * pointsPerPixel,
      );
  }
};
