import type { CellContent } from '../../../sheets/description';
import type { Grid, GridCell } from '../../../workbook/port/grid';
import type { CellEdit, SheetEdit } from '../../../workbook/port/workbook';
import type { WorkingSheet, WorkingSheets } from './readCasework';

const blank: GridCell = { kind: 'blank', value: null, shown: '' };

/** What a cell shows once this stands in it; `null` for a formula, which only Excel can tell. */
const cellOf = (content: CellContent): GridCell | null => {
  if (content === null) return blank;
  if (typeof content === 'number') return { kind: 'number', value: content, shown: String(content) };
  if (typeof content === 'boolean') return { kind: 'boolean', value: content, shown: String(content) };
  if ('formula' in content) return null;
  return content.text === '' ? blank : { kind: 'text', value: content.text, shown: content.text };
};

const patchGrid = (grid: Grid, cells: readonly CellEdit[]): Grid | null => {
  const rows = new Map<number, GridCell[]>();
  for (const { row, column, content } of cells) {
    const [r, c] = [row - grid.row, column - grid.column];
    const cell = cellOf(content);
    const line = rows.get(r) ?? [...(grid.cells[r] ?? [])];
    if (cell === null || r < 0 || c < 0 || c >= line.length) return null;
    line[c] = cell;
    rows.set(r, line);
  }
  return { ...grid, cells: grid.cells.map((row, index) => rows.get(index) ?? row) };
};

/**
 * The sheets as they are after an edit of cells, without asking Excel again: one rating must not cost the reading of thousands.
 * `null` when only Excel can tell: lines or columns came in or went, or a cell lies outside what was read.
 */
export const patched = (sheets: WorkingSheets, edits: readonly SheetEdit[]): WorkingSheets | null => {
  const next: Record<string, WorkingSheet> = { ...sheets };
  for (const edit of edits) {
    const { newRows, newColumns, removedRows, cells } = edit;
    const [kind, working] = Object.entries(next).find(([, { sheet }]) => sheet.id === edit.sheet) ?? [];
    const isLarger = newRows !== undefined || newColumns !== undefined || removedRows !== undefined;
    if (isLarger || kind === undefined || !working?.contents) return null;
    const grid = patchGrid(working.contents.grid, cells);
    if (grid === null) return null;
    next[kind] = { ...working, contents: { ...working.contents, grid } };
  }
  return next;
};
