import { Dimension } from '@univerjs/core';
import { getInsertRangeMutations, getRemoveRangeMutations } from '@univerjs/sheets';
import { OfficeError } from '../request/officeError';
import { bottom, intersection, isWholeColumns, isWholeRows, right, type Area, type SheetRange } from './areas';
import { assertWritable, sheetFacade, unitId, type Grid } from './grid';
import { mutateAll } from './mutate';
import { resizeTable, tablesOf } from './tables';
import { makeRoom } from './writeCells';

/** Deletes cells, or whole rows or columns: the others move up or to the left. */
export const deleteCells = (grid: Grid, range: SheetRange, shift: string): void =>
  shiftCells(grid, range, isWholeRows(range.area) || shift === 'Up' ? 'deleteUp' : 'deleteLeft');

/** Inserts cells, or whole rows or columns, before the range: those that are there move down or to the right. */
export const insertCells = (grid: Grid, range: SheetRange, shift: string): void =>
  shiftCells(grid, range, isWholeRows(range.area) || shift === 'Down' ? 'insertDown' : 'insertRight');

export type Shift = 'deleteUp' | 'deleteLeft' | 'insertDown' | 'insertRight';

/** Excel refuses to tear a table apart; one that moves, grows or shrinks with its cells goes on. */
const shiftCells = (grid: Grid, { sheetId, area }: SheetRange, shift: Shift): void => {
  assertWritable(grid, sheetId);
  const tables = tablesOf(grid).filter((table) => table.sheetId === sheetId);
  const after = tables.map((table) => afterShift(table.area, area, shift));
  if (after.includes(null)) throw new OfficeError('InvalidOperation', 'Range', 'The table would be torn apart.');
  const sheet = sheetFacade(grid, sheetId);
  if (isWholeRows(area)) {
    if (isDelete(shift)) sheet.deleteRows(area.row, area.rows);
    else sheet.insertRows(area.row, area.rows);
  } else if (isWholeColumns(area)) {
    if (isDelete(shift)) sheet.deleteColumns(area.column, area.columns);
    else sheet.insertColumns(area.column, area.columns);
  } else shiftPart(grid, { sheetId, area }, shift);
  tables.forEach(({ id }, index) => {
    const place = after[index]!;
    const now = tablesOf(grid).find((table) => table.id === id);
    if (now !== undefined && place.rows > 1 && place.columns > 0 && !isSame(now.area, place))
      resizeTable(grid, id, place);
  });
};

/** Not Univer's own commands: these work on the sheet in front of the person, and move what they selected. */
const shiftPart = (grid: Grid, { sheetId, area }: SheetRange, shift: Shift): void => {
  makeRoom(grid, { sheetId, area: { ...area, rows: area.rows * 2, columns: area.columns * 2 } });
  const params = {
    unitId: unitId(grid),
    subUnitId: sheetId,
    range: { startRow: area.row, startColumn: area.column, endRow: bottom(area), endColumn: right(area) },
    shiftDimension: isVertical(shift) ? Dimension.ROWS : Dimension.COLUMNS,
  };
  const mutationsOf = isDelete(shift) ? getRemoveRangeMutations : getInsertRangeMutations;
  const { redo, undo } = mutationsOf(grid.injector(), params);
  mutateAll(grid, redo, undo);
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
