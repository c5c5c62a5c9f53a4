import { isWholeColumns, isWholeRows, type SheetRange } from './areas';
import { assertWritable, sheetFacade, type Grid } from './grid';
import { notImplemented } from '../request/officeError';

/** Deletes whole rows or columns. Shifting part of a row is not built. */
export const deleteCells = (grid: Grid, { sheetId, area }: SheetRange, shift: string): void => {
  assertWritable(grid, sheetId);
  const sheet = sheetFacade(grid, sheetId);
  if (isWholeRows(area)) sheet.deleteRows(area.row, area.rows);
  else if (isWholeColumns(area)) sheet.deleteColumns(area.column, area.columns);
  else throw notImplemented(`Range.delete(${shift}) of part of a row or column`);
};

/** Inserts whole rows or columns before the range. */
export const insertCells = (grid: Grid, { sheetId, area }: SheetRange, shift: string): void => {
  assertWritable(grid, sheetId);
  const sheet = sheetFacade(grid, sheetId);
  if (isWholeRows(area)) sheet.insertRows(area.row, area.rows);
  else if (isWholeColumns(area)) sheet.insertColumns(area.column, area.columns);
  else throw notImplemented(`Range.insert(${shift}) of part of a row or column`);
};
