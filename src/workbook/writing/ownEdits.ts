import type { Area, SheetDescription, SheetKind } from '../../sheets/description';
import { changedRows, fingerprint, type Written } from '../identity/fingerprint';
import { extent, without } from './areas';
import { areaOfBlock, type Existing } from './survey';

/** Settings are there to be changed, the readme and the log hold nothing to lose: only these are asked about. */
const askedAbout: ReadonlySet<SheetKind> = new Set([
  'volumePrice',
  'explanation',
  'sensitivity',
  'ticks',
  'changes',
  'data',
  'conditions',
  'relations',
  'cases',
  'ratings',
  'secondRatings',
  'reasoning',
  'reduction',
  'comparison',
  'archetypes',
  'case',
  'interview',
]);

/** Does a person have something to lose when cells of ours on such a sheet change or go? */
export const isAskedAbout = (kind: SheetKind): boolean => askedAbout.has(kind);

/** What has to make room before a sheet is written again. */
export interface Room {
  /** Whole rows or columns to insert, so that what the person wrote below or to the right moves along. */
  readonly insertRows: { readonly at: number; readonly count: number } | null;
  readonly insertColumns: { readonly at: number; readonly count: number } | null;
  /** Rows in which a person's own cells stand in the way and cannot be moved. */
  readonly blockedRows: ReadonlySet<number>;
}

/** Finds the person's own cells in the areas that are going to be written. */
export const makeRoom = ({ sheet, cells }: Existing, description: SheetDescription): Room => {
  const { areas } = sheet.mark;
  const before = extent(areas);
  const after = description.blocks.map(areaOfBlock);
  const { rows, columns } = extent(after);
  const inTheWay = without(after, areas).flatMap((area) => filledCells(cells, area));
  const below = inTheWay.some(({ row, column }) => row >= before.rows && column < before.columns);
  const beyond = inTheWay.some(({ column }) => column >= before.columns);
  return {
    insertRows: below ? { at: before.rows, count: rows - before.rows } : null,
    insertColumns: beyond ? { at: before.columns, count: columns - before.columns } : null,
    blockedRows: new Set(
      inTheWay.filter(({ row, column }) => row < before.rows && column < before.columns).map(({ row }) => row),
    ),
  };
};

/** Cells of an area in which something stands. */
export const filledCells = (cells: Existing['cells'], area: Area): readonly { row: number; column: number }[] =>
  cells
    .slice(area.row, area.row + area.rows)
    .flatMap((line, index) =>
      line
        .slice(area.column, area.column + area.columns)
        .flatMap((cell, offset) => (cell === '' ? [] : [{ row: area.row + index, column: area.column + offset }])),
    );

/** Number of rows of ours that a person changed, and of theirs that a new write would cover. 0: nothing to ask. */
export const editedRows = (existing: Existing, description: SheetDescription, room: Room): number => {
  const { mark } = existing.sheet;
  if (!isAskedAbout(description.kind)) return 0;
  const height = extent(mark.areas).rows;
  const now = fingerprint(existing.cells.slice(0, height), mark.areas);
  return (
    changedRows(existing.hashes, now) +
    new Set([...room.blockedRows, ...notesThatLoseTheirRow(existing, description)]).size
  );
};

/** The first columns tell what a row is about: code, municipality, year. Figures have a format of their own. */
const labelFormats: ReadonlySet<string | null | undefined> = new Set([null, undefined, '0']);
const mostLabels = 3;

const labelColumns = ({ blocks }: SheetDescription, row: number, { column, columns }: Area): readonly number[] => {
  const block = blocks.find((one) => row >= one.row && row < one.row + one.rows.length && one.column === column);
  const formats = Array.from({ length: Math.min(columns, mostLabels) }, (_, index) => block?.numberFormats?.[index]);
  const figures = formats.findIndex((format) => !labelFormats.has(format));
  return formats.slice(0, figures < 0 ? undefined : figures).map((_, index) => column + index);
};

/**
 * Rows beside which a person wrote something, and that are going to be about something else: a remark on one municipality
 * would silently stand beside another.
 */
const notesThatLoseTheirRow = (existing: Existing, description: SheetDescription): readonly number[] => {
  const shown = shownAfter(description);
  return existing.sheet.mark.tables.flatMap(({ area }) =>
    Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).filter((row) => {
      const own = existing.sheet.mark.areas.filter((part) => row >= part.row && row < part.row + part.rows);
      const isOwn = (column: number): boolean =>
        own.some((part) => column >= part.column && column < part.column + part.columns);
      const beside = (existing.cells[row] ?? []).some((cell, column) => cell !== '' && !isOwn(column));
      if (!beside && !existing.rowsBeyond.has(row)) return false;
      return labelColumns(description, row, area).some((column) => {
        const label = shown(row, column);
        return label === undefined || existing.values[row]?.[column] !== label;
      });
    }),
  );
};

/** What a cell is going to show, as far as it can be known before writing. */
const shownAfter = (description: SheetDescription): ((row: number, column: number) => Written | undefined) => {
  const cells = new Map<string, Written>();
  for (const { row, column, rows } of description.blocks) {
    rows.forEach((line, r) =>
      line.forEach((content, c) => {
        const shown =
          typeof content !== 'object' ? content : content === null ? '' : 'text' in content ? content.text : undefined;
        if (shown !== undefined) cells.set(`${row + r},${column + c}`, shown);
      }),
    );
  }
  for (const { row, column, value } of description.expected) cells.set(`${row},${column}`, value ?? '');
  return (row, column) => cells.get(`${row},${column}`);
};
