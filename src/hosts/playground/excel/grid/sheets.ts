import { BooleanNumber, generateRandomId, Tools, type IWorksheetData } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import { OfficeError } from '../request/officeError';
import { sheetByName, sheetOf, unitId, type Grid } from './grid';

const forbidden = /[\\/?*[\]:]/;

/** Throws as Excel does for a name that cannot be or is taken. */
const checkName = (grid: Grid, name: string): void => {
  if (name === '' || name.length > 31 || forbidden.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new OfficeError('InvalidArgument', 'Worksheet.name');
  if (sheetByName(grid, name) !== null) throw new OfficeError('ItemAlreadyExists', 'Worksheet.name');
};

const nextName = (grid: Grid): string => {
  let number = grid.book().getSheetSize() + 1;
  while (sheetByName(grid, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
};

/** Adds a sheet and leaves the active one as it is. @returns its id */
const insert = (grid: Grid, index: number, sheet: Partial<IWorksheetData> & { id: string; name: string }): string => {
  const active = grid.book().getActiveSheet().getSheetId();
  grid.execute(InsertSheetCommand.id, { unitId: unitId(grid), index, sheet });
  grid.facade().setActiveSheet(active);
  return sheet.id;
};

export const addSheet = (grid: Grid, name: string | undefined): string => {
  if (name !== undefined) checkName(grid, name);
  return insert(grid, grid.book().getSheetSize(), {
    id: generateRandomId(8),
    name: name ?? nextName(grid),
    rowCount: 200,
    columnCount: 30,
  });
};

const copyName = (grid: Grid, name: string): string => {
  const stem = name.replace(/ \(\d+\)$/, '');
  let number = 2;
  while (sheetByName(grid, `${stem} (${number})`) !== null) number += 1;
  return `${stem} (${number})`;
};

/** Copies cells, looks, sizes and custom properties. @returns the id of the copy */
export const copySheet = (grid: Grid, sheetId: string, index: number): string => {
  const config = Tools.deepClone(sheetOf(grid, sheetId).getConfig());
  return insert(grid, index, { ...config, id: generateRandomId(8), name: copyName(grid, config.name) });
};

export const isVisible = (grid: Grid, sheetId: string): boolean =>
  sheetOf(grid, sheetId).isSheetHidden() !== BooleanNumber.TRUE;

const visibleSheets = (grid: Grid): number =>
  grid
    .book()
    .getSheets()
    .filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE).length;

const keepOneVisible = (grid: Grid, sheetId: string): void => {
  if (isVisible(grid, sheetId) && visibleSheets(grid) === 1) throw new OfficeError('InvalidOperation', 'Worksheet');
};

export const removeSheet = (grid: Grid, sheetId: string): void => {
  sheetOf(grid, sheetId);
  keepOneVisible(grid, sheetId);
  grid.execute(RemoveSheetCommand.id, { unitId: unitId(grid), subUnitId: sheetId });
};

export const renameSheet = (grid: Grid, sheetId: string, name: string): void => {
  const old = sheetOf(grid, sheetId).getName();
  if (old === name) return;
  if (old.toLowerCase() !== name.toLowerCase()) checkName(grid, name);
  grid.execute(SetWorksheetNameCommand.id, { unitId: unitId(grid), subUnitId: sheetId, name });
};

export const moveSheet = (grid: Grid, sheetId: string, order: number): void => {
  if (order < 0 || order >= grid.book().getSheetSize()) throw new OfficeError('InvalidArgument', 'Worksheet.position');
  if (positionOf(grid, sheetId) === order) return;
  grid.execute(SetWorksheetOrderCommand.id, { unitId: unitId(grid), subUnitId: sheetId, order });
};

export const positionOf = (grid: Grid, sheetId: string): number =>
  grid
    .book()
    .getSheets()
    .findIndex((sheet) => sheet.getSheetId() === sheetId);

export const setVisible = (grid: Grid, sheetId: string, visible: boolean): void => {
  if (isVisible(grid, sheetId) === visible) return;
  if (!visible) keepOneVisible(grid, sheetId);
  const id = visible ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id;
  grid.execute(id, { unitId: unitId(grid), subUnitId: sheetId });
};
