import { type ICellData, type Nullable, CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { bottom, intersection, right, type Area, type SheetRange } from './areas';
import { sheetOf, unitId, type Grid } from './grid';
import { shownSource } from './structuredFormula';

/** A value as Excel's `values` holds it: errors as their text, blanks as `""`. */
export type CellValue = string | number | boolean;

export interface ReadCell {
  readonly value: CellValue;
  readonly type: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  /** With `=`; `null` when the cell holds no formula of its own. */
  readonly formula: string | null;
  readonly pattern: string;
}

const errors = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

export const isErrorText = (value: string): boolean => errors.has(value);

const general = 'General';
const empty: ReadCell = { value: '', type: 'Empty', formula: null, pattern: general };

const content = (cell: ICellData): Pick<ReadCell, 'value' | 'type'> => {
  const { v, t, p } = cell;
  const raw = v ?? p?.body?.dataStream.replace(/\r\n$/, '');
  if (raw === undefined) return { value: '', type: 'Empty' };
  if (typeof raw === 'boolean' || t === CellValueType.BOOLEAN)
    return { value: raw === true || raw === 1, type: 'Boolean' };
  if (typeof raw === 'number') return { value: raw, type: 'Double' };
  // Only the engine and typed error literals make errors; a text that merely looks like one keeps its apostrophe type.
  return t !== CellValueType.FORCE_STRING && isErrorText(raw)
    ? { value: raw, type: 'Error' }
    : { value: raw, type: 'String' };
};

type SpillData = ReturnType<FormulaDataModel['getArrayFormulaCellData']>;

/** Reads cells in full precision; what an array formula spills lies in a store of its own. */
export const cellReader = (grid: Grid, sheetId: string): ((row: number, column: number) => ReadCell) => {
  const sheet = sheetOf(grid, sheetId);
  const matrix = sheet.getCellMatrix();
  const styles = grid.book().getStyles();
  const formulas = grid.injector().get(FormulaDataModel);
  const unit = unitId(grid);
  const spilled = (formulas.getArrayFormulaCellData() as Nullable<SpillData>)?.[unit]?.[sheetId];

  const formulaOf = (row: number, column: number, cell: ICellData): string | null => {
    if (cell.f === undefined && cell.si === undefined) return null;
    const engine = formulas.getFormulaStringByCell(row, column, sheetId, unit) ?? cell.f ?? '';
    return shownSource(grid, { sheetId, row, column }, cell, engine);
  };

  return (row, column) => {
    const cell: Nullable<ICellData> = matrix.getValue(row, column);
    const spill: Nullable<ICellData> = spilled?.[row]?.[column];
    if (!cell && !spill) return empty;
    const pattern = (cell ? styles.getStyleByCell(cell)?.n?.pattern : undefined) ?? general;
    const formula = cell ? formulaOf(row, column, cell) : null;
    const own = cell ? content(cell) : empty;
    const shown = spill && (own.type === 'Empty' || formula !== null) ? content(spill) : own;
    // A formula that was never calculated shows 0, as in Excel.
    if (formula !== null && shown.type === 'Empty') return { value: 0, type: 'Double', formula, pattern };
    return { ...shown, formula, pattern };
  };
};

const readable = 5_000_000;

/** Cells of an area row by row; `null` when there are more than Excel brings back. */
export const readCells = (grid: Grid, { sheetId, area }: SheetRange): ReadCell[][] | null => {
  if (area.rows * area.columns > readable) return null;
  const read = cellReader(grid, sheetId);
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
  );
};

/** The part of an area that Univer's grid has room for. */
export const onUniverGrid = (grid: Grid, { sheetId, area }: SheetRange): Area | null => {
  const sheet = sheetOf(grid, sheetId);
  return intersection(area, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
};

/** Smallest area around all cells with something in them (or, unless `valuesOnly`, with a format) within `within`. */
export const usedArea = (grid: Grid, { sheetId, area }: SheetRange, valuesOnly: boolean): Area | null => {
  const sheet = sheetOf(grid, sheetId);
  const unit = unitId(grid);
  const spilled = (grid.injector().get(FormulaDataModel).getArrayFormulaCellData() as Nullable<SpillData>)?.[unit]?.[
    sheetId
  ];
  let [top, left, low, far] = [Infinity, Infinity, -1, -1];
  const take = (row: number, column: number): void => {
    if (row < area.row || row > bottom(area) || column < area.column || column > right(area)) return;
    [top, left, low, far] = [Math.min(top, row), Math.min(left, column), Math.max(low, row), Math.max(far, column)];
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const filled =
      (cell.v !== undefined && cell.v !== null) ||
      cell.f !== undefined ||
      cell.si !== undefined ||
      cell.p !== undefined;
    if (filled || (!valuesOnly && cell.s !== undefined && cell.s !== null)) take(row, column);
  });
  for (const [row, columns] of Object.entries(spilled ?? {}))
    for (const column of Object.keys((columns ?? {}) as object)) take(Number(row), Number(column));
  return low < 0 ? null : { row: top, column: left, rows: low - top + 1, columns: far - left + 1 };
};
