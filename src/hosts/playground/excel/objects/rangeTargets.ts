import { intersection, isOnGrid, parseLocal, splitSheet, type Area, type SheetRange } from '../grid/areas';
import { sheetByName, type Grid } from '../grid/grid';
import { findName, rangeOfName } from '../grid/names';
import { tableByName } from '../grid/tables';
import { targetOf } from '../request/subjects';
import { OfficeError } from '../request/officeError';

const badAddress = (address: string): OfficeError => new OfficeError('InvalidArgument', address);

const named = (grid: Grid, name: string, sheetId: string | null): SheetRange | null => {
  const found = (sheetId === null ? null : findName(grid, name, sheetId)) ?? findName(grid, name, null);
  if (found !== null) return rangeOfName(grid, found);
  const table = tableByName(grid, name);
  if (table === null || table.name.toLowerCase() !== name.toLowerCase()) return null;
  const { area } = table;
  return { sheetId: table.sheetId, area: { ...area, row: area.row + 1, rows: area.rows - 1 } };
};

/** An address with or without sheet, a name or a table, seen from a sheet. Throws `InvalidArgument` otherwise. */
export const rangeAt = (grid: Grid, sheetId: string, address: string): SheetRange => {
  const { sheet, local } = splitSheet(address);
  const onSheet = sheet === null ? sheetId : sheetByName(grid, sheet)?.getSheetId();
  if (onSheet === undefined) throw badAddress(address);
  const area = parseLocal(local);
  const found = area === null ? named(grid, local, onSheet) : { sheetId: onSheet, area };
  if (found === null) throw badAddress(address);
  return found;
};

/** A range argument: an object or an address. */
export const rangeArgument = (grid: Grid, sheetId: string, range: Excel.Range | string): SheetRange =>
  typeof range === 'string' ? rangeAt(grid, sheetId, range) : targetOf<SheetRange>(range);

export const onGrid = (sheetId: string, area: Area): SheetRange => {
  if (!isOnGrid(area)) throw new OfficeError('InvalidArgument', 'Range');
  return { sheetId, area };
};

export const overlap = (a: SheetRange, b: SheetRange): SheetRange | null => {
  const area = a.sheetId === b.sheetId ? intersection(a.area, b.area) : null;
  return area === null ? null : { sheetId: a.sheetId, area };
};
