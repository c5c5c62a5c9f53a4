import { generateRandomId } from '@univerjs/core';
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableFilterCommand,
  TableManager,
} from '@univerjs/sheets-table';
import { OfficeError } from '../request/officeError';
import { between, intersection, type Area } from './areas';
import { findSheet, unitId, type Grid } from './grid';
import { isFreeName } from './names';
import { cellReader } from './readCells';
import type { ReferencedTable } from './structuredReference';

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** All tables of the workbook, in order of making. Univer's table model moves them along when rows are inserted. */
export const tablesOf = (grid: Grid): GridTable[] =>
  grid
    .injector()
    .get(TableManager)
    .getTableList(unitId(grid))
    .filter(({ subUnitId }) => findSheet(grid, subUnitId) !== null)
    .map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      sheetId: subUnitId,
      area: between(range.startRow, range.startColumn, range.endRow, range.endColumn),
    }));

export const tableOf = (grid: Grid, id: string): GridTable => {
  const table = tablesOf(grid).find((candidate) => candidate.id === id);
  if (table === undefined) throw new OfficeError('ItemNotFound', 'Table');
  return table;
};

export const tableByName = (grid: Grid, nameOrId: string): GridTable | null =>
  tablesOf(grid).find(({ id, name }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase()) ?? null;

/** Texts of the header row as they stand in the cells. */
export const headersOf = (grid: Grid, { sheetId, area }: GridTable): string[] => {
  const read = cellReader(grid, sheetId);
  return Array.from({ length: area.columns }, (_, i) => String(read(area.row, area.column + i).value));
};

export const referencedTables = (grid: Grid): ReferencedTable[] =>
  tablesOf(grid).map((table) => ({
    name: table.name,
    sheetId: table.sheetId,
    sheetName: findSheet(grid, table.sheetId)!.getName(),
    area: table.area,
    headers: headersOf(grid, table),
  }));

const univerRange = ({ row, column, rows, columns }: Area): object => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

const nextName = (grid: Grid): string => {
  const taken = new Set(tablesOf(grid).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
};

/** Makes a table; its header cells must already hold text (the caller fills blanks). @returns its id */
export const addTable = (grid: Grid, sheetId: string, area: Area): string => {
  if (tablesOf(grid).some((other) => other.sheetId === sheetId && intersection(other.area, area) !== null))
    throw new OfficeError('InvalidArgument', 'TableCollection.add', 'A table cannot overlap another table.');
  const id = generateRandomId(8);
  grid.execute(AddSheetTableCommand.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    range: univerRange(area),
    id,
    name: nextName(grid),
  });
  return id;
};

export const renameTable = (grid: Grid, id: string, name: string): void => {
  const { name: old } = tableOf(grid, id);
  if (old === name) return;
  if (old.toLowerCase() !== name.toLowerCase())
    isFreeName(
      grid,
      name,
      tablesOf(grid).map((table) => table.name),
    );
  grid.execute(SetSheetTableCommand.id, { unitId: unitId(grid), tableId: id, name });
};

export const resizeTable = (grid: Grid, id: string, area: Area): void =>
  grid.execute(SetSheetTableCommand.id, {
    unitId: unitId(grid),
    tableId: id,
    updateRange: { newRange: univerRange(area) },
  });

/** Takes away the table; the cells are the caller's business. */
export const removeTable = (grid: Grid, { id, sheetId, name, area }: GridTable): void =>
  grid.execute(DeleteSheetTableCommand.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    tableId: id,
    tableConfig: { tableId: id, tableName: name, range: univerRange(area) },
  });

/** Shows the rows that filters of the table hide. */
export const clearFilters = (grid: Grid, { id, area }: GridTable): void => {
  for (let column = 0; column < area.columns; column++)
    grid.execute(SetSheetTableFilterCommand.id, { unitId: unitId(grid), tableId: id, column, tableFilter: undefined });
};
