import { cellAddress, onSheet } from '../../src/sheets/address';
import type { Area, CellContent, SheetDescription } from '../../src/sheets/description';
import type { GridCell } from '../../src/workbook/port/grid';
import type { GuardedCell, SheetContents, SheetEdit, WorkbookProblem } from '../../src/workbook/port/workbook';
import { gridOf } from './grid';

type Value = GridCell['value'];

/** Cells of one of Saldo's sheets, as a person and the pane change them. */
export interface FakeSheet {
  readonly name: string;
  readonly sample: boolean;
  readonly rows: Value[][];
  table: Area | null;
}

const put = (rows: Value[][], row: number, column: number, value: Value): void => {
  while (rows.length <= row) rows.push([]);
  const line = rows[row];
  while (line.length <= column) line.push(null);
  line[column] = value;
};

const valueOf = (content: CellContent): Value => {
  if (typeof content !== 'object' || content === null) return content;
  return 'text' in content ? (content.text === '' ? null : content.text) : null;
};

/** The sheet as Excel would show it: a formula shows what the core expects of it. */
export const fakeSheet = ({ name, sample, blocks, tables, expected }: SheetDescription): FakeSheet => {
  const rows: Value[][] = [];
  for (const block of blocks)
    block.rows.forEach((line, r) =>
      line.forEach((content, c) => put(rows, block.row + r, block.column + c, valueOf(content))),
    );
  for (const { row, column, value } of expected) put(rows, row, column, value);
  return { name, sample, rows, table: tables[0]?.area ?? null };
};

export const typeCell = ({ rows }: FakeSheet, row: number, column: number, value: Value): void =>
  put(rows, row, column, value);

/** What `readSheets` gives of it. */
export const contentsOf = (id: string, { name, sample, rows, table }: FakeSheet): SheetContents | null => {
  const filled = rows.flatMap((line, row) =>
    line.flatMap((value, column) => (value === null ? [] : [{ row, column }])),
  );
  if (filled.length === 0) return null;
  const [top, left] = [Math.min(...filled.map(({ row }) => row)), Math.min(...filled.map(({ column }) => column))];
  const [low, far] = [Math.max(...filled.map(({ row }) => row)), Math.max(...filled.map(({ column }) => column))];
  const cells = Array.from({ length: low - top + 1 }, (_, r) =>
    Array.from({ length: far - left + 1 }, (__, c) => rows[top + r]?.[left + c] ?? null),
  );
  return { id, grid: gridOf(cells, { sheet: name, sample, row: top, column: left }), table };
};

/** A cell that is not what it was, as a problem. */
export const changedCell = (sheet: FakeSheet, { guards, cells }: SheetEdit): WorkbookProblem | null => {
  const found = ({ row, column }: GuardedCell): Value => sheet.rows[row]?.[column] ?? null;
  const off = [...guards, ...cells].find((cell) => found(cell) !== cell.value);
  return off === undefined
    ? null
    : {
        code: 'changedMeanwhile',
        slots: {
          cell: onSheet(sheet.name, cellAddress(off)),
          found: String(found(off) ?? ''),
          expected: String(off.value ?? ''),
        },
      };
};

const isBlank = (line: readonly Value[] | undefined): boolean => (line ?? []).every((value) => value === null);

/** Does what `edit` asks, as the writer does: cells, lines under the table, columns to its right, lines away. */
export const applyEdit = (sheet: FakeSheet, edit: SheetEdit): void => {
  const { rows } = sheet;
  for (const { row, column, content } of edit.cells) put(rows, row, column, valueOf(content));
  const at = sheet.table ?? { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const hasLines = at.rows > 2 || !isBlank(rows[at.row + 1]?.slice(at.column, at.column + at.columns));
  let lines = hasLines ? at.rows - 1 : 0;
  for (const line of edit.newRows ?? []) {
    lines++;
    if (lines >= at.rows) rows.splice(at.row + lines, 0, []);
    line.forEach((content, c) => put(rows, at.row + lines, at.column + c, valueOf(content)));
  }
  let columns = at.columns;
  for (const column of edit.newColumns ?? []) {
    column.forEach((content, r) => put(rows, at.row + r, at.column + columns, valueOf(content)));
    columns++;
  }
  const removed = [...(edit.removedRows ?? [])].sort((one, other) => other - one);
  removed.forEach((row) => rows.splice(row, 1));
  if (sheet.table !== null) sheet.table = { ...at, rows: Math.max(lines - removed.length, 1) + 1, columns };
};
