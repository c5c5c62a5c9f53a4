import type { Palette } from '../../sheets/colours/palette';
import type { Area } from '../../sheets/description';
import type { Written } from '../identity/fingerprint';
import type { OwnSheet } from '../identity/ownSheets';
import type { LogEntry, SheetEdit } from '../port/workbook';
import type { ExistingLog } from '../writing/log';
import type { PaintedFormat } from './repaint';
import type { ReadSpan } from './touched';

/** The table that lines and columns go to. */
export interface TargetTable {
  readonly name: string;
  readonly area: Area;
  readonly filterButtons: boolean;
  /** A table without lines has one blank row; the first line goes there. */
  readonly isEmpty: boolean;
}

/** A line that is going to be taken away. */
export interface DoomedLine {
  readonly row: number;
  /** Something of the person stands beside it: then only the cells of the table go. */
  readonly isBeside: boolean;
  /** What stands in the table there. */
  readonly values: readonly Written[];
  readonly formulas: readonly Written[];
  readonly numberFormats: readonly string[];
}

/** The rule of the first cell of a validation, to put back. `null`: none. */
export type ValidationBefore = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'> | null;

/** Conditional formats on the cells of a look: ours that make them look like ratings, and others, which stay. */
export interface FormatsBefore {
  readonly ours: readonly string[];
  readonly others: readonly string[];
  /** Colours of ours. */
  readonly palette: Palette;
}

/** A sheet that is going to be edited, as it stands now; plain data. */
export interface Target {
  readonly edit: SheetEdit;
  readonly sheet: OwnSheet;
  /** `null`: the person turned the table into plain cells. */
  readonly table: TargetTable | null;
  /** Header row and lines, whether they are a table or not. */
  readonly area: Area;
  /** First row and column behind everything that stands on the sheet. */
  readonly end: { readonly row: number; readonly column: number };
  readonly spans: readonly ReadSpan[];
  readonly doomed: readonly DoomedLine[];
  readonly validations: readonly ValidationBefore[];
  /** Conditional formats per description of a look, by id. */
  readonly looks: readonly FormatsBefore[];
  /** Conditional formats that get other colours. */
  readonly painted: readonly PaintedFormat[];
}

export interface EditPlan {
  readonly targets: readonly Target[];
  readonly palette: Palette;
  readonly log: { readonly existing: ExistingLog; readonly entries: readonly LogEntry[] } | null;
}

const newLines = ({ edit }: Target): number => edit.newRows?.length ?? 0;

/** The line that is emptied instead of taken away: Excel keeps one line in a table. */
export const emptiedLine = (target: Target): DoomedLine | null => {
  const { doomed, table } = target;
  return table !== null && newLines(target) === 0 && doomed.length >= table.area.rows - 1 ? (doomed[0] ?? null) : null;
};

export const goingLines = (target: Target): readonly DoomedLine[] => {
  const emptied = emptiedLine(target);
  return target.doomed.filter((line) => line !== emptied);
};

/** Lines that are added under the table; the blank row of an empty one is used first. */
export const addedLines = (target: Target): number =>
  target.table === null ? 0 : Math.max(0, newLines(target) - (target.table.isEmpty ? 1 : 0));

/** Address of whole rows of a sheet. */
export const wholeRows = (row: number, rows = 1): string => `${row + 1}:${row + rows}`;

/** Cells of the table that reach its edge after the edit, where they are when so many lines and columns are not in or out yet. */
export const areaWith = (
  target: Target,
  after: Area,
  missing: { readonly lines: number; readonly columns: number },
): Area => {
  const { area, table, edit } = target;
  if (table === null) return after;
  const lines = addedLines(target) - goingLines(target).length;
  const isLow = after.row + after.rows === area.row + area.rows + lines;
  const isFar = after.column + after.columns === area.column + area.columns + (edit.newColumns?.length ?? 0);
  return {
    ...after,
    rows: isLow ? after.rows + missing.lines : after.rows,
    columns: isFar ? after.columns + missing.columns : after.columns,
  };
};

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
