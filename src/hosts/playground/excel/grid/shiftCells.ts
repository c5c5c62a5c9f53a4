import { Dimension } from '@univerjs/core';
import { getInsertRangeMutations, getRemoveRangeMutations } from '@univerjs/sheets';
import { OfficeError } from '../request/officeError';
import { bottom, intersection, isWholeColumns, isWholeRows, right, type Area, type SheetRange } from './areas';
import { assertWritable, sheetFacade, unitId, type Grid } from './grid';
import { mutateAll } from './mutate';
import { resizeTable, tablesOf } from './tables';
import { makeRoom } from './writeCells';

/** Deletes whole rows or columns, or cells: then the others move up or to the left. */
export const deleteCells = (grid: Grid, { sheetId, area }: SheetRange, shift: string): void => {
  assertWritable(grid, sheetId);
  const sheet = sheetFacade(grid, sheetId);
  if (isWholeRows(area)) sheet.deleteRows(area.row, area.rows);
  else if (isWholeColumns(area)) sheet.deleteColumns(area.column, area.columns);
  else shiftPart(grid, { sheetId, area }, shift === 'Up' ? 'deleteUp' : 'deleteLeft');
};

/** Inserts whole rows or columns before the range, or cells: then those that are there move down or to the right. */
export const insertCells = (grid: Grid, { sheetId, area }: SheetRange, shift: string): void => {
  assertWritable(grid, sheetId);
  const sheet = sheetFacade(grid, sheetId);
  if (isWholeRows(area)) sheet.insertRows(area.row, area.rows);
  else if (isWholeColumns(area)) sheet.insertColumns(area.column, area.columns);
  else shiftPart(grid, { sheetId, area }, shift === 'Down' ? 'insertDown' : 'insertRight');
};

export type Shift = 'deleteUp' | 'deleteLeft' | 'insertDown' | 'insertRight';

/** Moves part of the cells of a sheet. Excel refuses to tear a table apart. */
const shiftPart = (grid: Grid, { sheetId, area }: SheetRange, shift: Shift): void => {
  const tables = tablesOf(grid).filter((table) => table.sheetId === sheetId);
  const after = tables.map((table) => afterShift(table.area, area, shift));
  if (after.includes(null)) throw new OfficeError('InvalidOperation', 'Range', 'The table would be torn apart.');
  makeRoom(grid, { sheetId, area: { ...area, rows: area.rows * 2, columns: area.columns * 2 } });
  // Not Univer's own commands: these work on the sheet in front of the person, and move what they selected.
  const params = {
    unitId: unitId(grid),
    subUnitId: sheetId,
    range: { startRow: area.row, startColumn: area.column, endRow: bottom(area), endColumn: right(area) },
    shiftDimension: isVertical(shift) ? Dimension.ROWS : Dimension.COLUMNS,
  };
  const mutationsOf = isDelete(shift) ? getRemoveRangeMutations : getInsertRangeMutations;
  const { redo, undo } = mutationsOf(grid.injector(), params);
  mutateAll(grid, redo, undo);
  tables.forEach(({ id, area: before }, index) => {
    const place = after[index]!;
    const now = tablesOf(grid).find((table) => table.id === id)?.area ?? before;
    if (!isSame(now, place)) resizeTable(grid, id, place);
  });
};

const isSame = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

/** One dimension of an area: first line and number of lines. */
type Lines = readonly [from: number, count: number];

const withoutLines = ([from, count]: Lines, [first, gone]: Lines): Lines => {
  const above = Math.max(0, Math.min(first + gone, from) - first);
  const inside = Math.max(0, Math.min(first + gone, from + count) - Math.max(first, from));
  return [from - above, count - inside];
};

const withLines = ([from, count]: Lines, [first, added]: Lines): Lines => {
  if (first <= from) return [from + added, count];
  return first < from + count ? [from, count + added] : [from, count];
};

const isVertical = (shift: Shift): boolean => shift === 'deleteUp' || shift === 'insertDown';
const isDelete = (shift: Shift): boolean => shift === 'deleteUp' || shift === 'deleteLeft';

/** Where an area is after cells moved; `null` when only part of it would. */
export const afterShift = (table: Area, area: Area, shift: Shift): Area | null => {
  const vertical = isVertical(shift);
  const band: Area = vertical
    ? { ...area, rows: Math.max(0, bottom(table) + 1 - area.row) }
    : { ...area, columns: Math.max(0, right(table) + 1 - area.column) };
  if (band.rows === 0 || band.columns === 0) return table;
  const shared = intersection(table, band);
  if (shared === null) return table;
  if (vertical ? shared.columns < table.columns : shared.rows < table.rows) return null;
  const change = isDelete(shift) ? withoutLines : withLines;
  if (vertical) {
    const [row, rows] = change([table.row, table.rows], [area.row, area.rows]);
    return { ...table, row, rows };
  }
  const [column, columns] = change([table.column, table.columns], [area.column, area.columns]);
  return { ...table, column, columns };
};
