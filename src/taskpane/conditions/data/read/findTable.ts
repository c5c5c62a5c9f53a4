import { columnsOf, type ColumnKey } from '../../../../sheets/conditions/columns';
import type { WorkingKind } from '../../../../sheets/description';
import type { GridCell } from '../../../../workbook/port/grid';
import type { SaldoSheet, SheetContents } from '../../../../workbook/port/workbook';
import type { Language } from '../../../../text/instance';
import { isBlank, labelOf } from '../../../data/cells';

/** A column of the sheet that is none of the sheet's own: a municipality, or something of the person. */
export interface OtherColumn {
  readonly column: number;
  readonly header: string;
  readonly cell: GridCell;
}

/** The table on a working sheet, by what its headers say. Rows and columns are those of the grid. */
export interface FoundTable<Kind extends WorkingKind> {
  readonly kind: Kind;
  readonly sheet: SaldoSheet;
  readonly contents: SheetContents;
  readonly language: Language;
  readonly header: number;
  readonly columns: ReadonlyMap<ColumnKey<Kind>, number>;
  /** Columns that stand there a second time: only the first counts. */
  readonly repeated: readonly number[];
  readonly missing: readonly ColumnKey<Kind>[];
  readonly others: readonly OtherColumn[];
  /** Rows with something on them that belong to the table. */
  readonly lines: readonly number[];
}

const plain = (text: string): string => text.toLowerCase();

/** Key of the column that a header names, in either language. */
const keysByHeader = <Kind extends WorkingKind>(kind: Kind): ReadonlyMap<string, ColumnKey<Kind>> =>
  new Map(
    columnsOf(kind).flatMap(({ key, headers }) =>
      Object.values(headers).map((header) => [plain(header), key] as const),
    ),
  );

const keysIn = <Kind extends WorkingKind>(
  row: readonly GridCell[],
  known: ReadonlyMap<string, ColumnKey<Kind>>,
): readonly (readonly [ColumnKey<Kind>, number])[] =>
  row.flatMap((cell, column) => {
    // A letter is no header: this passes all ratings of a matrix.
    const key = cell.shown.length < 2 ? undefined : known.get(plain(labelOf(cell)));
    return key === undefined ? [] : [[key, column] as const];
  });

/** Language of most headers; many are the same in both. */
const languageOf = (kind: WorkingKind, row: readonly GridCell[]): Language => {
  const found = new Set(row.map((cell) => plain(labelOf(cell))));
  const count = (language: Language): number =>
    columnsOf(kind).filter(({ headers }) => found.has(plain(headers[language]))).length;
  return count('en') > count('nl') ? 'en' : 'nl';
};

/** The row that names most columns; among equals the header row of the Excel table, then the first. */
const headerOf = <Kind extends WorkingKind>(
  { grid, table }: SheetContents,
  known: ReadonlyMap<string, ColumnKey<Kind>>,
): number | null => {
  const scored = grid.cells.map((row, index) => {
    const keys = new Set(keysIn(row, known).map(([key]) => key)).size;
    return { index, score: keys === 0 ? 0 : keys + (table?.row === grid.row + index ? 0.5 : 0) };
  });
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top), { index: -1, score: 0 });
  return best.index === -1 ? null : best.index;
};

/**
 * Rows of the table. An Excel table knows its rows. Under it, and where a person turned it into plain cells, a row belongs to it when
 * two of its columns are filled: a remark below is one cell.
 */
const linesOf = ({ grid, table }: SheetContents, header: number, columns: readonly number[]): readonly number[] => {
  const last = table === null ? header : table.row + table.rows - 1 - grid.row;
  return grid.cells.flatMap((row, index) => {
    if (index <= header) return [];
    return hasFilled(row, columns, index <= last ? 1 : 2) ? [index] : [];
  });
};

/** Whether so many of these columns hold something; a matrix can have hundreds, and the first few say it. */
const hasFilled = (row: readonly GridCell[], columns: readonly number[], needed: number): boolean => {
  let filled = 0;
  return columns.some((column) => {
    const cell = row[column];
    if (cell !== undefined && !isBlank(cell)) filled++;
    return filled >= needed;
  });
};

/** The table of a working sheet, wherever it stands by now; `null` when no row has its headers. */
export const findTable = <Kind extends WorkingKind>(
  kind: Kind,
  sheet: SaldoSheet,
  contents: SheetContents,
): FoundTable<Kind> | null => {
  const known = keysByHeader(kind);
  const header = headerOf(contents, known);
  if (header === null) return null;
  const row = contents.grid.cells[header]!;
  const columns = new Map<ColumnKey<Kind>, number>();
  const repeated: number[] = [];
  for (const [key, column] of keysIn(row, known)) {
    if (columns.has(key)) repeated.push(column);
    else columns.set(key, column);
  }
  const own = new Set([...columns.values(), ...repeated]);
  const others = row.flatMap((cell, column): readonly OtherColumn[] =>
    own.has(column) || isBlank(cell) ? [] : [{ column, header: labelOf(cell), cell }],
  );
  const counted = kind === 'ratings' || kind === 'secondRatings' ? others.map(({ column }) => column) : [];
  return {
    kind,
    sheet,
    contents,
    language: languageOf(kind, row),
    header,
    columns,
    repeated,
    missing: columnsOf(kind).flatMap(({ key }) => (columns.has(key) ? [] : [key])),
    others,
    lines: linesOf(contents, header, [...columns.values(), ...counted]),
  };
};
