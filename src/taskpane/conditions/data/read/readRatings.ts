import { ratingIn } from '../../../../analysis/conditions/rating';
import { entryTexts } from '../../../../sheets/conditions/entries';
import type { GivenRating, Ratings } from '../../../../sheets/conditions/casework';
import type { GridCell } from '../../../../workbook/port/grid';
import { cellAt, isBlank } from '../../../data/cells';
import type { OtherColumn } from './findTable';
import { keysOf } from './keys';
import { codeOf, wrongAt, type Reader } from './lines';

export interface ReadRatings {
  readonly ratings: Ratings;
  readonly rows: ReadonlyMap<string, number>;
  /** Column of the grid per municipality, in the order of the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

type RatingsReader = Reader<'ratings'> | Reader<'secondRatings'>;

/** Nearly all cells of a matrix hold one of a few letters: each is understood once, so that tens of thousands take no time. */
const letters = new Map<string, GivenRating | undefined>();

/** The only mark for it: on other sheets `x` and `-` stand for a figure that is not there, here they are a slip of the pen. */
const unknown = '?';

const known = (text: string): GivenRating | undefined => {
  const read = ratingIn(text);
  return read.ok ? (read.value ?? undefined) : undefined;
};

const ratingOfText = (text: string): GivenRating | undefined => {
  if (letters.has(text)) return letters.get(text);
  const rating = text.trim() === unknown ? 'unknown' : known(text);
  if (text.length === 1) letters.set(text, rating);
  return rating;
};

/**
 * The rating that a cell holds: `null` for a blank, `unknown` for a mark that says that a person looked and could not tell.
 * `undefined` for anything else.
 */
export const givenRating = (cell: GridCell): GivenRating | null | undefined => {
  if (isBlank(cell)) return null;
  return cell.kind === 'text' ? ratingOfText(String(cell.value)) : undefined;
};

/** Something beside the matrix that a person keeps for themselves: no rating stands in it. */
const holdsRatings = ({ table }: RatingsReader, { column }: OtherColumn): boolean =>
  table.lines.some((row) => {
    const given = givenRating(cellAt(table.contents.grid, row, column));
    return given !== null && given !== undefined && given !== 'unknown';
  });

const columnsIn = (reader: RatingsReader, municipalities: readonly string[]): ReadonlyMap<string, number> => {
  const keys = keysOf(municipalities);
  const columns = new Map<string, number>();
  for (const other of reader.table.others) {
    const { column, header } = other;
    const known = keys.find(header);
    const { header: row } = reader.table;
    if (known === null) {
      if (holdsRatings(reader, other)) wrongAt(reader, row, column, 'unknownMunicipality', { found: header });
    } else if (columns.has(known)) wrongAt(reader, row, column, 'duplicateMunicipality', { found: header });
    else columns.set(known, column);
  }
  return columns;
};

const rowsIn = (reader: RatingsReader, conditions: readonly string[]): ReadonlyMap<string, number> => {
  const keys = keysOf(conditions);
  const rows = new Map<string, number>();
  for (const row of reader.table.lines) {
    const code = codeOf(reader as Reader<'ratings'>, row, 'code');
    if (code === null) continue;
    const known = keys.find(code);
    const column = reader.table.columns.get('code')!;
    if (known === null) wrongAt(reader, row, column, 'unknownCode', { found: code });
    else if (rows.has(known)) wrongAt(reader, row, column, 'duplicateCode', { found: code });
    else rows.set(known, row);
  }
  return rows;
};

interface UnderstoodRow {
  /** Which columns it was read by. */
  readonly columns: string;
  readonly ratings: ReadonlyMap<string, GivenRating>;
}

/** Rows that were read without a problem: a rating changes one row of the grid and leaves the others the very same. */
const understood = new WeakMap<readonly GridCell[], UnderstoodRow>();

const readRow = (
  reader: RatingsReader,
  row: number,
  columns: ReadonlyMap<string, number>,
  columnsRead: string,
): ReadonlyMap<string, GivenRating> => {
  const { table, language, problems } = reader;
  const cells = table.contents.grid.cells[row]!;
  const before = understood.get(cells);
  if (before?.columns === columnsRead) return before.ratings;
  const noted = problems.length;
  const ratings = new Map<string, GivenRating>();
  for (const [municipality, column] of columns) {
    const cell = cellAt(table.contents.grid, row, column);
    const given = givenRating(cell);
    if (given === undefined)
      wrongAt(reader, row, column, 'notARating', {
        found: cell.shown,
        expected: entryTexts('rating', language).join(', '),
      });
    else if (given !== null) ratings.set(municipality, given);
  }
  if (problems.length === noted) understood.set(cells, { columns: columnsRead, ratings });
  return ratings;
};

/**
 * The matrix of ratings. Lines that are not in use keep theirs, in case they come in use again.
 * @param conditions     codes of all lines
 * @param municipalities codes of all municipalities
 */
export const readRatings = (
  reader: RatingsReader,
  conditions: readonly string[],
  municipalities: readonly string[],
): ReadRatings => {
  const columns = columnsIn(reader, municipalities);
  const rows = rowsIn(reader, conditions);
  const columnsRead = JSON.stringify([...columns]);
  return {
    ratings: new Map([...rows].map(([code, row]) => [code, readRow(reader, row, columns, columnsRead)])),
    rows,
    columns,
  };
};
