import { columnLetters } from '../../sheets/address';
import type { Area } from '../../sheets/description';
import type { Written } from '../identity/fingerprint';
import { markKey } from '../identity/mark';
import { keepLooks } from '../identity/markedLooks';
import type { Worksheet } from '../identity/ownSheets';
import { keepHashes } from '../identity/rowHashes';
import { extent, without } from './areas';
import { cellInput } from './cellInput';
import { markedDrawings, ownShapes } from './drawings';
import type { Plan, PlannedSheet } from './plan';
import { areaOfBlock, type Existing } from './survey';
import { temporaryName } from './charts';
import { clearLooks } from './prepare';
import { styleCells } from './styles';
import { keepsTable } from './tables';

/** A sheet that was there before the run and was, or was going to be, written to. */
export interface Restoration {
  readonly existing: Existing;
  readonly planned: PlannedSheet;
}

/** The sheet as the failed run left it. */
export interface LeftBehind {
  readonly cells: readonly (readonly Written[])[];
  readonly charts: readonly Excel.Chart[];
  readonly shapes: readonly Excel.Shape[];
  /** Names of all tables of the workbook. */
  readonly tables: ReadonlySet<string>;
}

/** Sheets to put back; one that a person deleted meanwhile cannot be. */
export const restorations = ({ sheets }: Plan, worksheets: readonly Worksheet[]): readonly Restoration[] =>
  sheets.flatMap((planned) =>
    planned.existing !== null && worksheets.some(({ id }) => id === planned.existing?.sheet.id)
      ? [{ existing: planned.existing, planned }]
      : [],
  );

/**
 * Puts back contents, looks, tables, names, charts and mark of a sheet as they stood before the run, and takes out the rows
 * and columns that were inserted. Looks are those that Saldo gave; formatting by the person inside its areas is lost.
 */
export const putBack = (
  context: Excel.RequestContext,
  { existing, planned }: Restoration,
  now: LeftBehind,
  { run, canResize }: { readonly run: string; readonly canResize: boolean },
): void => {
  const sheet = context.workbook.worksheets.getItem(existing.sheet.id);
  const { tables, names } = context.workbook;
  putBackCharts(existing, now, run);
  putBackDrawings(existing, planned, now);
  for (const [name, formula] of existing.names) names.getItem(name).formula = formula;
  const replaced = planned.tables.filter((table) => !keepsTable(table, canResize)).map(({ name }) => name);
  replaced.filter((name) => now.tables.has(name)).forEach((name) => tables.getItem(name).convertToRange());
  const gone = existing.tables.filter(({ name }) => replaced.includes(name) || !now.tables.has(name));
  existing.tables
    .filter((table) => !gone.includes(table) && canResize)
    .forEach(({ name, area }) => tables.getItem(name).resize(rangeOf(sheet, area)));
  clearAround(sheet, existing, planned, now);
  for (const { name, area } of gone) {
    putCells(sheet, existing, { ...area, rows: 1 });
    sheet.tables.add(rangeOf(sheet, area), true).name = name;
  }
  const { mark } = existing.sheet;
  mark.areas.forEach((area) => clearLooks(rangeOf(sheet, area)));
  [...(planned.description.validations ?? []), ...(existing.looks.validations ?? [])].forEach(({ area }) =>
    rangeOf(sheet, area).dataValidation.clear(),
  );
  mark.areas.forEach((area) => putCells(sheet, existing, area));
  styleCells(() => sheet, existing.looks).forEach((step) => step.run(context));
  sheet.customProperties.add(markKey, existing.sheet.property ?? '');
  keepHashes(sheet, existing.hashes);
  if (mark.lookParts !== undefined) keepLooks(sheet, existing.looks);
};

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** A new chart goes, unless the one it replaces is gone already: then it takes its name. */
const putBackCharts = ({ charts }: Existing, now: LeftBehind, run: string): void => {
  const present = new Set(now.charts.map(({ name }) => name));
  for (const chart of now.charts) {
    if (charts.includes(chart.name)) continue;
    const replaced = charts.find((name) => !present.has(name) && temporaryName(name, run) === chart.name);
    if (replaced === undefined) chart.delete();
    else chart.name = replaced;
  }
};

/** New drawings go, unless the ones they replace are gone already. Shapes that a person drew meanwhile have other names. */
const putBackDrawings = ({ sheet, shapes }: Existing, { description }: PlannedSheet, now: LeftBehind): void => {
  const present = new Set(now.shapes.map(({ id }) => id));
  const before = new Set(shapes.map(({ id }) => id));
  const replaced = ownShapes(shapes, sheet.mark.drawings ?? []);
  if (replaced.some(({ id }) => !present.has(id))) return;
  const added = now.shapes.filter(({ id }) => !before.has(id));
  const named = ownShapes(added, markedDrawings(description.drawings));
  named.forEach((shape) => shape.delete());
  // The one on top may have come in just before the failure, and has no name of ours yet.
  const last = added.at(-1);
  const isDrawing = (description.drawings ?? []).length > 0;
  if (isDrawing && last !== undefined && !named.includes(last) && last.altTextDescription === '') last.delete();
};

/** Contents and number formats as they were. */
const putCells = (sheet: Excel.Worksheet, { cells, values, formats }: Existing, area: Area): void => {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const range = rangeOf(sheet, area);
  range.numberFormat = rows.map((row) => columns.map((column) => formats[row]?.[column] ?? 'General'));
  range.formulas = rows.map((row) =>
    columns.map((column) => asBefore(cells[row]?.[column] ?? '', values[row]?.[column] ?? '')),
  );
};

/** `formulas` gives text without the apostrophe that keeps it text; only a formula has a value other than itself. */
export const asBefore = (cell: Written, value: Written): Written =>
  typeof cell === 'string' && cell === value ? cellInput({ text: cell }) : cell;

/**
 * Empties cells outside our old areas that the run wrote to, and takes the inserted rows and columns out. Inserting comes
 * first in a run: as long as a person's cells have not moved, nothing was written over them.
 */
const clearAround = (
  sheet: Excel.Worksheet,
  existing: Existing,
  { description, room }: PlannedSheet,
  now: LeftBehind,
): void => {
  const { areas } = existing.sheet.mark;
  const before = extent(areas);
  const insertColumns = room?.insertColumns ?? null;
  const insertRows = room?.insertRows ?? null;
  const around = without(description.blocks.map(areaOfBlock), areas);
  const moved = (isThere: (row: number, column: number) => boolean): boolean =>
    around.some((area) => hasMoved(existing.cells, now.cells, area, isThere));
  const columnsMoved = insertColumns !== null && moved((_, column) => column >= before.columns);
  const rowsMoved = insertRows !== null && moved((row, column) => row >= before.rows && column < before.columns);
  const hasBegun = columnsMoved === (insertColumns !== null) && rowsMoved === (insertRows !== null);
  if (hasBegun) {
    for (const area of around) {
      clearLooks(rangeOf(sheet, area));
      rangeOf(sheet, area).clear('Contents');
    }
    around.flatMap((area) => within(area, before)).forEach((area) => putCells(sheet, existing, area));
  }
  if (rowsMoved) sheet.getRange(`${before.rows + 1}:${before.rows + insertRows.count}`).delete('Up');
  if (columnsMoved) {
    const [first, last] = [before.columns, before.columns + insertColumns.count - 1].map(columnLetters);
    sheet.getRange(`${first}:${last}`).delete('Left');
  }
};

const hasMoved = (
  before: Existing['cells'],
  now: LeftBehind['cells'],
  { row, column, rows, columns }: Area,
  counts: (row: number, column: number) => boolean,
): boolean => {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const was = before[r]?.[c] ?? '';
      if (counts(r, c) && was !== '' && was !== now[r]?.[c]) return true;
    }
  }
  return false;
};

/** The part of an area inside the first rows and columns. */
const within = (
  area: Area,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly Area[] => {
  const inside = {
    ...area,
    rows: Math.min(area.row + area.rows, rows) - area.row,
    columns: Math.min(area.column + area.columns, columns) - area.column,
  };
  return inside.rows > 0 && inside.columns > 0 ? [inside] : [];
};
