import { text, type Area, type CellContent, type SheetDescription } from '../../sheets/description';
import type { LogEntry } from '../port/workbook';
import { cellInput } from './cellInput';
import type { Existing } from './survey';
import { step, type Step } from './steps';

/** The columns of the log table, in order. */
const line = ({ when, step: part, sources, settings, skipped, version }: LogEntry): readonly CellContent[] =>
  [when, part, sources, settings, skipped, version].map(text);

/** A new log sheet with its first lines in place; the blank row that a table without lines must have makes way. */
export const withEntries = (description: SheetDescription, entries: readonly LogEntry[]): SheetDescription => {
  const [table, ...others] = description.tables;
  if (table === undefined || entries.length === 0) return description;
  const { row, column } = table.area;
  return {
    ...description,
    blocks: [...description.blocks, { row: row + 1, column, rows: entries.map(line) }],
    tables: [{ ...table, area: { ...table.area, rows: entries.length + 1 } }, ...others],
  };
};

/** Last row in which something stands; -1 when there is none. */
export const lastFilledRow = (cells: Existing['cells']): number =>
  cells.reduce((found, row, index) => (row.some((cell) => cell !== '') ? index : found), -1);

/** A table without lines has one blank row; the first line goes there. */
export const isEmptyTable = ({ row, column, columns, rows }: Area, cells: Existing['cells']): boolean =>
  rows === 2 && (cells[row + 1] ?? []).slice(column, column + columns).every((cell) => cell === '');

/** What adding to the log needs to know of it. */
export type ExistingLog = Pick<Existing, 'sheet' | 'tables' | 'cells'>;

/** Adds lines under the log that is there; what stands in it is never written again. */
export const appendEntries = ({ sheet, tables, cells }: ExistingLog, entries: readonly LogEntry[]): readonly Step[] => {
  const [table] = tables;
  const rows = entries.map((entry) => line(entry).map(cellInput));
  if (table === undefined) {
    // The person turned the table into plain cells: go on below the last of them.
    const last = lastFilledRow(cells);
    return [
      step((context) => {
        const target = context.workbook.worksheets.getItem(sheet.id);
        target.getRangeByIndexes(last + 1, 0, rows.length, rows[0]!.length).formulas = rows as string[][];
      }),
    ];
  }
  const { row, column, columns } = table.area;
  const isBlank = isEmptyTable(table.area, cells);
  const [first, ...rest] = rows;
  const added = isBlank ? rest : rows;
  return [
    step((context) => {
      const target = context.workbook.tables.getItem(table.name);
      if (isBlank && first !== undefined) {
        const sheetOf = context.workbook.worksheets.getItem(sheet.id);
        sheetOf.getRangeByIndexes(row + 1, column, 1, first.length).formulas = [first];
      }
      // Columns that the person added to the log stay empty in the new lines.
      const wide = added.map((cellsOf) => Array.from({ length: columns }, (_, index) => cellsOf[index] ?? ''));
      if (wide.length > 0) target.rows.add(undefined, wide);
    }),
  ];
};
