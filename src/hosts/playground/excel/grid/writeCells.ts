import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from '@univerjs/sheets';
import { OfficeError } from '../request/officeError';
import { bottom, right, type Area, type SheetRange } from './areas';
import { entered } from './enteredValue';
import { assertWritable, sheetFacade, sheetOf, unitId, type Grid } from './grid';
import { mutate } from './mutate';
import { formulaCell } from './structuredFormula';
import { referencedTables } from './tables';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Makes Univer's grid large enough for the area. */
export const makeRoom = (grid: Grid, { sheetId, area }: SheetRange): void => {
  const sheet = sheetOf(grid, sheetId);
  const facade = sheetFacade(grid, sheetId);
  if (bottom(area) >= sheet.getRowCount()) facade.setRowCount(bottom(area) + 1);
  if (right(area) >= sheet.getColumnCount()) facade.setColumnCount(right(area) + 1);
};

/** Writes prepared cells in one step of the undo stack. */
export const setCells = (grid: Grid, range: SheetRange, matrix: CellMatrix): void => {
  assertWritable(grid, range.sheetId);
  makeRoom(grid, range);
  const { area, sheetId } = range;
  grid.execute(SetRangeValuesCommand.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    range: { startRow: area.row, startColumn: area.column, endRow: bottom(area), endColumn: right(area) },
    value: matrix,
  });
};

/** One cell's content for each cell of the area; `undefined` leaves a cell alone. */
export const mapCells = (area: Area, cell: (row: number, column: number) => ICellData | undefined): CellMatrix => {
  const matrix: CellMatrix = {};
  for (let row = area.row; row <= bottom(area); row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column <= right(area); column++) {
      const content = cell(row, column);
      if (content !== undefined) line[column] = content;
    }
    matrix[row] = line;
  }
  return matrix;
};

/** One entry for each cell, from a matrix of the same size or one value for all. */
export const spread = (area: Area, values: unknown, location: string): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(values)) return () => values;
  const rows = values as unknown[];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns))
    throw new OfficeError(
      'InvalidArgument',
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows as unknown[][])[row - area.row]![column - area.column]!;
};

/** Patches of a style, merged with what a cell has. `null` takes a part away. */
export type StylePatch = { readonly [K in keyof IStyleData]?: Nullable<IStyleData[K]> };

/**
 * Sets part of the look of every cell of an area. The trigger tells the engine that only the look changes: a cell set without
 * a formula would otherwise lose the one it has.
 */
export const setStyle = (grid: Grid, range: SheetRange, patch: (row: number, column: number) => StylePatch): void => {
  assertWritable(grid, range.sheetId);
  makeRoom(grid, range);
  const params = {
    unitId: unitId(grid),
    subUnitId: range.sheetId,
    cellValue: mapCells(range.area, (row, column) => ({ s: patch(row, column) as IStyleData })),
    trigger: SetStyleCommand.id,
  };
  const undoParams = {
    ...SetRangeValuesUndoMutationFactory(grid.injector(), params),
    trigger: SetStyleCommand.id,
  };
  mutate(grid, { id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undoParams });
};

const isValue = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** Assigns values or formulas as typing them would; `null` leaves a cell as it is. */
export const enterValues = (grid: Grid, range: SheetRange, values: unknown, location: string): void => {
  const at = spread(range.area, values, location);
  const matrix = sheetOf(grid, range.sheetId).getCellMatrix();
  const styles = grid.book().getStyles();
  const tables = referencedTables(grid);

  const write = (row: number, column: number): ICellData | undefined => {
    const value = at(row, column);
    if (value === null || value === undefined) return undefined;
    if (!isValue(value)) throw new OfficeError('InvalidArgument', location);
    const present: Nullable<ICellData> = matrix.getValue(row, column);
    const pattern = present ? styles.getStyleByCell(present)?.n?.pattern : undefined;
    const { cell, formula, pattern: brought } = entered(value, pattern === '@');
    const style = brought !== undefined && pattern === undefined ? { s: { n: { pattern: brought } } } : {};
    return {
      ...cell,
      ...(formula === undefined ? {} : formulaCell(tables, { sheetId: range.sheetId, row, column }, formula)),
      ...style,
    };
  };

  setCells(grid, range, mapCells(range.area, write));
};
