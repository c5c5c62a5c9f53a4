import { between, intersection, type Area, type SheetRange } from './areas';
import { assertWritable, sheetFacade, sheetOf, type Grid } from './grid';

export const mergedAreas = (grid: Grid, sheetId: string): Area[] =>
  sheetOf(grid, sheetId)
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => between(startRow, startColumn, endRow, endColumn));

export const merge = (grid: Grid, { sheetId, area }: SheetRange): void => {
  assertWritable(grid, sheetId);
  sheetFacade(grid, sheetId).getRange(area.row, area.column, area.rows, area.columns).merge();
};

/** Splits every merged area that touches the range. */
export const unmerge = (grid: Grid, { sheetId, area }: SheetRange): void => {
  assertWritable(grid, sheetId);
  if (mergedAreas(grid, sheetId).some((merged) => intersection(merged, area) !== null))
    sheetFacade(grid, sheetId).getRange(area.row, area.column, area.rows, area.columns).breakApart();
};
