import type { Area } from '../../sheets/description';
import { asBefore } from '../writing/putBack';
import { lookLikeRatings } from '../writing/ratingLooks';
import { paint } from './repaint';
import {
  addedLines,
  areaWith,
  emptiedLine,
  goingLines,
  rangeOf,
  wholeRows,
  type DoomedLine,
  type Target,
} from './target';
import { cellIn } from './touched';

/** What a failed edit left behind on a sheet. */
export interface LeftOver {
  /** Where the table is now. */
  readonly table: Area | null;
  /** First row behind everything on the sheet. */
  readonly end: number;
  /** Conditional formats on the cells of each look, by id. */
  readonly formats: readonly (readonly string[])[];
  /** Of the conditional formats that were to get other colours those that are still there, by id. */
  readonly painted: readonly string[];
}

interface How {
  readonly isRemoving: boolean;
  readonly canResize: boolean;
}

/** Puts a sheet back as it was before the edit. */
export const putBackTarget = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  target: Target,
  now: LeftOver,
  how: How,
): void => {
  (target.edit.validations ?? []).forEach(({ area }) => rangeOf(sheet, area).dataValidation.clear());
  if (target.table === null) clearNew(sheet, target);
  else if (now.table !== null) removeColumns(context, target, now.table);
  const back = how.isRemoving ? goneLines(target, now) : [];
  back.forEach((line) => insertLine(sheet, target, line));
  if (target.table !== null && now.table !== null) {
    const rows = how.isRemoving ? target.area.rows + addedLines(target) : now.table.rows;
    if (back.length > 0 && how.canResize) {
      context.workbook.tables.getItem(target.table.name).resize(rangeOf(sheet, { ...target.area, rows }));
    }
    for (let row = rows; row > target.area.rows; row--)
      context.workbook.tables
        .getItem(target.table.name)
        .rows.getItemAt(row - 2)
        .delete();
    if (target.table.isEmpty && (target.edit.newRows?.length ?? 0) > 0)
      rangeOf(sheet, { ...target.area, row: target.area.row + 1, rows: 1 }).clear('Contents');
  }
  const emptied = emptiedLine(target);
  [...back, ...(emptied === null ? [] : [emptied])].forEach((line) => fillLine(sheet, target, line));
  putCells(sheet, target);
  putLooks(context, sheet, target, now, back.length > 0);
  paint(
    sheet,
    target.painted.filter(({ id }) => now.painted.includes(id)),
    'before',
  );
};

/** Lines that went: from the bottom up, as many as the table or the sheet is shorter. */
const goneLines = (target: Target, { table, end }: LeftOver): readonly DoomedLine[] => {
  const going = goingLines(target);
  const gone =
    target.table !== null && table !== null
      ? target.area.rows + addedLines(target) - table.rows
      : target.end.row + (target.edit.newRows?.length ?? 0) - end;
  return going.slice(going.length - Math.min(going.length, Math.max(0, gone)));
};

const insertLine = (sheet: Excel.Worksheet, { area }: Target, { row, isBeside }: DoomedLine): void => {
  const cells = rangeOf(sheet, { ...area, row, rows: 1 });
  (isBeside ? cells : sheet.getRange(wholeRows(row))).insert('Down');
  // What is inserted looks like the row above it, and this is the header.
  if (row === area.row + 1) rangeOf(sheet, { ...area, row, rows: 1 }).clear('Formats');
};

const fillLine = (
  sheet: Excel.Worksheet,
  { area }: Target,
  { row, values, formulas, numberFormats }: DoomedLine,
): void => {
  const range = rangeOf(sheet, { ...area, row, rows: 1 });
  range.numberFormat = [[...numberFormats]];
  range.formulas = [formulas.map((cell, index) => asBefore(cell, values[index] ?? ''))];
};

const removeColumns = (context: Excel.RequestContext, { area, table }: Target, now: Area): void => {
  for (let column = now.columns; column > area.columns; column--)
    context.workbook.tables
      .getItem(table!.name)
      .columns.getItemAt(column - 1)
      .delete();
};

/** What came in behind everything on the sheet. */
const clearNew = (sheet: Excel.Worksheet, { area, end, edit }: Target): void => {
  const { newRows = [], newColumns = [] } = edit;
  const columns = Math.max(area.columns, ...newRows.map(({ length }) => length));
  if (newRows.length > 0)
    rangeOf(sheet, { row: end.row, column: area.column, rows: newRows.length, columns }).clear('Contents');
  const rows = Math.max(0, ...newColumns.map(({ length }) => length));
  if (rows > 0)
    rangeOf(sheet, { row: area.row, column: end.column, rows, columns: newColumns.length }).clear('Contents');
};

const putCells = (sheet: Excel.Worksheet, { edit, spans }: Target): void => {
  const find = cellIn(spans);
  for (const cell of edit.cells) {
    const { value, formula } = find(cell);
    sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).formulas = [[asBefore(formula, value ?? '')]];
  }
};

const putLooks = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  target: Target,
  now: LeftOver,
  isCut: boolean,
): void => {
  const { edit, looks, validations } = target;
  (edit.ratingLooks ?? []).forEach((look, index) => {
    const { ours, others } = looks[index]!;
    const present = now.formats[index]!.filter((id) => !others.includes(id));
    if (!isCut && present.length === ours.length && ours.every((id) => present.includes(id))) return;
    present.forEach((id) => rangeOf(sheet, look.area).conditionalFormats.getItem(id).delete());
    if (ours.length === 0) return;
    lookLikeRatings(() => sheet, [{ ...look, area: areaBefore(target, look.area) }], looks[index]!.palette).forEach(
      (step) => step.run(context),
    );
  });
  (edit.validations ?? []).forEach((validation, index) => {
    const was = validations[index] ?? null;
    if (was === null) return;
    const { dataValidation } = rangeOf(sheet, areaBefore(target, validation.area));
    if (Object.keys(was.rule).length > 0) {
      dataValidation.rule = was.rule;
      dataValidation.errorAlert = was.errorAlert;
      dataValidation.ignoreBlanks = was.ignoreBlanks;
    }
    if (was.prompt.message !== '') dataValidation.prompt = was.prompt;
  });
};

/** Where cells of the table were before the edit: what reaches its edge after it, reached it then. */
const areaBefore = (target: Target, after: Area): Area =>
  areaWith(target, after, {
    lines: goingLines(target).length - addedLines(target),
    columns: -(target.edit.newColumns?.length ?? 0),
  });
