import { success } from '../../../../analysis/result';
import type { ColumnKey } from '../../../../sheets/conditions/columns';
import { text, type CellContent, type WorkingKind } from '../../../../sheets/description';
import type { Grid, GridCell } from '../../../../workbook/port/grid';
import type { CellEdit, GuardedCell, SheetEdit } from '../../../../workbook/port/workbook';
import { cellAt } from '../../../data/cells';
import { looksOf } from './looks';
import type { TablePlace } from '../places';
import type { Change, Known } from './change';

/** A working sheet to change: where its table stands, and what its cells held when they were read. */
export interface Target<Kind extends WorkingKind = WorkingKind> {
  readonly place: TablePlace<Kind>;
  readonly grid: Grid;
}

/** `null` when the sheet is not there or cannot be read. */
export const targetOf = <Kind extends WorkingKind>({ sheets, reading }: Known, kind: Kind): Target<Kind> | null => {
  const place = reading.places[kind];
  const contents = sheets[kind]?.contents ?? null;
  return place === null || contents === null ? null : { place, grid: contents.grid };
};

/** Content for a text; an empty one leaves the cell blank. */
export const words = (written: string): CellContent => (written === '' ? null : text(written));

/** What a cell held; places are those of the sheet. */
export const valueAt = ({ grid }: Target, row: number, column: number): GridCell['value'] =>
  cellAt(grid, row - grid.row, column - grid.column).value;

/** The cell has to hold what it held. */
export const guard = (target: Target, row: number, column: number): GuardedCell => ({
  row,
  column,
  value: valueAt(target, row, column),
});

export const cellEdit = (target: Target, row: number, column: number, content: CellContent): CellEdit => ({
  ...guard(target, row, column),
  content,
});

/** What to write, by column. Columns that a person took away are passed over. */
export type Contents<Kind extends WorkingKind> = { readonly [Key in ColumnKey<Kind>]?: CellContent };

const filled = <Kind extends WorkingKind>(
  { place }: Target<Kind>,
  contents: Contents<Kind>,
): readonly (readonly [number, CellContent])[] =>
  [...place.columns].flatMap(([key, column]) => {
    const content = contents[key];
    return content === undefined ? [] : [[column, content] as const];
  });

/**
 * Cells of one line.
 * @param keys columns that say which line it is
 */
export const editLine = <Kind extends WorkingKind>(
  target: Target<Kind>,
  row: number,
  keys: readonly ColumnKey<Kind>[],
  contents: Contents<Kind>,
): SheetEdit => {
  const cells = filled(target, contents).map(([column, content]) => cellEdit(target, row, column, content));
  const named = keys.flatMap((key) => target.place.columns.get(key) ?? []);
  const headers = [...named, ...cells.map(({ column }) => column)];
  return {
    sheet: target.place.sheet.id,
    guards: [
      ...named.map((column) => guard(target, row, column)),
      ...headers.map((column) => guard(target, target.place.headerRow, column)),
    ],
    cells,
  };
};

/** An edit of a table that grows by so many lines and by columns for these municipalities. */
export const grown = <Kind extends WorkingKind>(
  target: Target<Kind>,
  lines: number,
  added: readonly string[],
): SheetEdit => {
  const { place } = target;
  return {
    sheet: place.sheet.id,
    guards: [...place.columns.values()].map((column) => guard(target, place.headerRow, column)),
    cells: [],
    ...(place.isTable ? {} : { plain: place.area }),
    ...looksOf(place, lines, added.length),
  };
};

/** Lines under the table, by column; cells of columns that are not named stay blank. */
export const addLines = <Kind extends WorkingKind>(
  target: Target<Kind>,
  lines: readonly Contents<Kind>[],
): SheetEdit => {
  const { place } = target;
  const { column: left, columns } = place.area;
  const edit = grown(target, lines.length, []);
  // Still blank: a colleague who added a line meanwhile may have written about the same.
  const next = [...place.columns.values()].map((column) => guard(target, place.lastRow + 1, column));
  return {
    ...edit,
    guards: [...edit.guards, ...next],
    newRows: lines.map((line) => {
      const contents = new Map(filled(target, line));
      return Array.from({ length: columns }, (_, index) => contents.get(left + index) ?? null);
    }),
  };
};

/** Lines to take away; each is told by these columns. */
export const removeLines = <Kind extends WorkingKind>(
  target: Target<Kind>,
  rows: readonly number[],
  keys: readonly ColumnKey<Kind>[],
): SheetEdit => ({
  sheet: target.place.sheet.id,
  guards: rows.flatMap((row) =>
    keys.flatMap((key) => target.place.columns.get(key) ?? []).map((column) => guard(target, row, column)),
  ),
  cells: [],
  removedRows: rows,
});

/** Several edits of the same sheet as one. */
export const merged = (edits: readonly SheetEdit[]): readonly SheetEdit[] => {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet);
    const [newRows, newColumns, removedRows] = [
      own.flatMap((edit) => edit.newRows ?? []),
      own.flatMap((edit) => edit.newColumns ?? []),
      own.flatMap((edit) => edit.removedRows ?? []),
    ];
    return {
      sheet,
      guards: uniqueGuards(own.flatMap(({ guards }) => guards)),
      cells: own.flatMap(({ cells }) => cells),
      ...(newRows.length > 0 ? { newRows } : {}),
      ...(newColumns.length > 0 ? { newColumns } : {}),
      ...(removedRows.length > 0 ? { removedRows } : {}),
      ...own.reduce(
        (all, { plain, validations, ratingLooks }) => ({
          ...all,
          ...(plain && { plain }),
          ...(validations && { validations }),
          ...(ratingLooks && { ratingLooks }),
        }),
        {},
      ),
    };
  });
};

/** Several changes as one: all of it or nothing. */
export const inOne =
  (changes: readonly Change[]): Change =>
  (known) => {
    const planned = changes.map((change) => change(known));
    const problems = planned.flatMap((one) => (one.ok ? [] : one.problems));
    if (problems.length > 0) return { ok: false, problems };
    return success(merged(planned.flatMap((one) => (one.ok ? one.value : []))));
  };

const uniqueGuards = (guards: readonly GuardedCell[]): readonly GuardedCell[] => [
  ...new Map(guards.map((one) => [`${one.row},${one.column}`, one])).values(),
];
