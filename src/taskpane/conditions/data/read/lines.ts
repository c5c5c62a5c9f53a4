import { parseNumber } from '../../../../analysis/input/parseNumber';
import { cellAddress, onSheet } from '../../../../sheets/address';
import type { ColumnKey } from '../../../../sheets/conditions/columns';
import { entryOf, entryTexts, type Entries, type EntryList } from '../../../../sheets/conditions/entries';
import type { WorkingKind } from '../../../../sheets/description';
import type { Language } from '../../../../text/instance';
import type { GridCell } from '../../../../workbook/port/grid';
import { cellAt, isBlank, labelOf } from '../../../data/cells';
import type { CaseworkProblem, CaseworkProblemCode } from '../caseworkProblem';
import type { FoundTable } from './findTable';

type Slots = Readonly<Record<string, string | number>>;

/** Collects what is wrong, with the cell it stands in. */
export interface Reader<Kind extends WorkingKind> {
  readonly table: FoundTable<Kind>;
  readonly problems: CaseworkProblem[];
  /** For words in a sentence about what was expected. */
  readonly language: Language;
}

/** Notes a problem about a cell of the grid. */
export const wrongAt = <Kind extends WorkingKind>(
  { table, problems }: Reader<Kind>,
  row: number,
  column: number,
  code: CaseworkProblemCode,
  slots: Slots = {},
): void => {
  const { grid } = table.contents;
  const at = { row: grid.row + row, column: grid.column + column };
  problems.push({
    code,
    slots,
    kind: table.kind,
    cell: onSheet(table.sheet.name, cellAddress(at)),
    at: { sheet: table.sheet.id, ...at },
  });
};

/** A cell that is not there when its column is not. */
export const cellOf = <Kind extends WorkingKind>(
  { table }: Reader<Kind>,
  row: number,
  key: ColumnKey<Kind>,
): GridCell | null => {
  const column = table.columns.get(key);
  return column === undefined ? null : cellAt(table.contents.grid, row, column);
};

/** Notes a problem about one column of a line. A column that is not there is a problem of its own. */
export const wrong = <Kind extends WorkingKind>(
  reader: Reader<Kind>,
  row: number,
  key: ColumnKey<Kind>,
  code: CaseworkProblemCode,
  slots: Slots = {},
): void => {
  const column = reader.table.columns.get(key);
  if (column !== undefined) wrongAt(reader, row, column, code, slots);
};

/** A text as the person wrote it, lines and all. */
export const textOf = <Kind extends WorkingKind>(reader: Reader<Kind>, row: number, key: ColumnKey<Kind>): string => {
  const cell = cellOf(reader, row, key);
  if (cell === null || isBlank(cell)) return '';
  return cell.kind === 'text' ? String(cell.value).trim() : cell.shown.trim();
};

/** A code or a name that others refer to; `null` when the cell holds none. */
export const codeOf = <Kind extends WorkingKind>(
  reader: Reader<Kind>,
  row: number,
  key: ColumnKey<Kind>,
): string | null => {
  const cell = cellOf(reader, row, key);
  if (cell === null || isBlank(cell)) {
    wrong(reader, row, key, 'codeMissing');
    return null;
  }
  if (cell.kind === 'text' || cell.kind === 'number') return labelOf(cell);
  wrong(reader, row, key, 'notAText', { found: cell.shown });
  return null;
};

/** What a word from a list means; `null` for a blank, and for a word that the list does not know. */
export const entryIn = <Kind extends WorkingKind, List extends Exclude<EntryList, 'rating'>>(
  reader: Reader<Kind>,
  row: number,
  key: ColumnKey<Kind>,
  list: List,
): Entries[List] | null => {
  const found = textOf(reader, row, key);
  if (found === '') return null;
  const meaning = entryOf(list, found);
  if (meaning === null)
    wrong(reader, row, key, 'notInList', { found, field: key, expected: entryTexts(list, reader.language).join(', ') });
  return meaning;
};

/** A word from a list that has to be there. */
export const requiredEntry = <Kind extends WorkingKind, List extends Exclude<EntryList, 'rating'>>(
  reader: Reader<Kind>,
  row: number,
  key: ColumnKey<Kind>,
  list: List,
): Entries[List] | null => {
  if (textOf(reader, row, key) !== '') return entryIn(reader, row, key, list);
  wrong(reader, row, key, 'notInList', {
    found: '',
    field: key,
    expected: entryTexts(list, reader.language).join(', '),
  });
  return null;
};

/** The figure that a cell holds; `null` for a blank or a mark that says so, `undefined` for anything else. */
export const figureOf = (cell: GridCell | null): number | null | undefined => {
  if (cell === null || isBlank(cell)) return null;
  if (cell.kind === 'number') return Number(cell.value);
  const parsed = cell.kind === 'text' ? parseNumber(String(cell.value)) : null;
  return parsed?.ok === true ? parsed.value : undefined;
};

/** A figure; `null` for a blank or a mark that says so. */
export const numberIn = <Kind extends WorkingKind>(
  reader: Reader<Kind>,
  row: number,
  key: ColumnKey<Kind>,
): number | null => {
  const figure = figureOf(cellOf(reader, row, key));
  if (figure === undefined) wrong(reader, row, key, 'notANumber', { found: textOf(reader, row, key) });
  return figure ?? null;
};
