import { CellValueType } from '@univerjs/core';
import type { SheetRange } from './areas';
import { sheetOf, type Grid } from './grid';
import { cellReader } from './readCells';
import { keptSource } from './structuredFormula';
import { withoutStructuredReferences, type FormulaPlace, type ReferencedTable } from './structuredReference';
import { referencedTables } from './tables';
import { mapCells, setCells, type CellMatrix } from './writeCells';

const freeHeader = (taken: Set<string>, header: string, number: number): string => {
  const wanted = header === '' ? `Column${number}` : header;
  let answer = wanted;
  for (let i = 2; taken.has(answer.toLowerCase()); i++) answer = `${wanted}${i}`;
  taken.add(answer.toLowerCase());
  return answer;
};

/** Header cells become text, blanks get a name and doubles a number, as Excel does when a table is made. */
export const fillHeaders = (grid: Grid, { sheetId, area }: SheetRange): void => {
  const read = cellReader(grid, sheetId);
  const taken = new Set<string>();
  const row = { ...area, rows: 1 };
  const wanted = Array.from({ length: area.columns }, (_, i) =>
    freeHeader(taken, String(read(area.row, area.column + i).value), i + 1),
  );
  const matrix = mapCells(row, (_, column) => {
    const header = wanted[column - area.column]!;
    const present = read(area.row, column);
    if (present.value === header && present.formula === null) return undefined;
    return { v: header, t: CellValueType.STRING, f: null, si: null, p: null, custom: null };
  });
  if (Object.keys(matrix[area.row]!).length > 0) setCells(grid, { sheetId, area: row }, matrix);
};

/** Gives the engine new references for formulas that name tables, after a table was made, renamed, resized or removed. */
export const refreshFormulas = (grid: Grid): void => {
  const tables = referencedTables(grid);
  for (const sheet of grid.book().getSheets()) {
    const sheetId = sheet.getSheetId();
    const changed: CellMatrix = {};
    sheetOf(grid, sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        const source = keptSource(cell);
        if (source === null) return;
        const engine = engineForm(tables, { sheetId, row, column }, source);
        if (engine !== null && engine !== cell.f) (changed[row] ??= {})[column] = { f: engine, v: null, t: null };
      });
    const rows = Object.keys(changed).map(Number);
    if (rows.length > 0)
      setCells(grid, { sheetId, area: { row: Math.min(...rows), column: 0, rows: 1, columns: 1 } }, changed);
  }
};

/** `null`: the table or column is gone, and the cell keeps its last references, as in Excel. */
const engineForm = (tables: readonly ReferencedTable[], place: FormulaPlace, source: string): string | null => {
  try {
    return withoutStructuredReferences(source, tables, place);
  } catch {
    return null;
  }
};
