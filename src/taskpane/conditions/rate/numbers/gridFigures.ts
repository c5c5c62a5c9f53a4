import { parseNumber } from '../../../../analysis/input/parseNumber';
import { failure, success, type Problem, type Result } from '../../../../analysis/result';
import type { CaseMunicipality } from '../../../../sheets/conditions/casework';
import { onSheet } from '../../../../sheets/address';
import type { Grid, GridCell } from '../../../../workbook/port/grid';
import { matchMeasure } from '../../../association/data/matchMeasure';
import { municipalityFinder } from '../../../association/data/municipalityKeys';
import { addressOf, labelOf } from '../../../data/cells';
import type { Figures } from './figures';

/** A cell with the place it has in the grid, so that it can be named whichever way the table lies. */
interface Placed {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

type Lines = readonly (readonly Placed[])[];

/** Figures found in a selection, and what could not be used of it. */
export interface GridFigures {
  readonly columns: readonly Figures[];
  /** Cells that hold something that is no number; they count as blank. */
  readonly unread: readonly string[];
  /** Names of municipalities that the sheets of step 3 do not have. */
  readonly strangers: readonly string[];
}

/** The selection with a line per municipality, whichever way it lies. */
interface Table {
  readonly grid: Grid;
  readonly lines: Lines;
  /** Which position in a line holds the municipality. */
  readonly names: number;
  /** Code per line; `null` for a header and for a municipality we do not know. */
  readonly owners: readonly (string | null)[];
  readonly firstLine: number;
}

const placed = ({ cells }: Grid): Lines =>
  cells.map((line, row) => line.map((cell, column) => ({ cell, row, column })));

const widthOf = (lines: Lines): number => Math.max(0, ...lines.map(({ length }) => length));

const turned = (lines: Lines): Lines =>
  Array.from({ length: widthOf(lines) }, (_, i) => lines.flatMap((line) => (line[i] === undefined ? [] : [line[i]])));

const labelAt = (line: readonly Placed[], position: number): string => {
  const at = line[position];
  return at === undefined ? '' : labelOf(at.cell);
};

type Find = (text: string) => string | null;

/** The position with the most municipalities, and how many those are. */
const namesIn = (lines: Lines, find: Find): { readonly at: number; readonly count: number } => {
  let best = { at: 0, count: 0 };
  for (let at = 0; at < widthOf(lines); at++) {
    const count = new Set(lines.flatMap((line) => find(labelAt(line, at)) ?? [])).size;
    if (count > best.count) best = { at, count };
  }
  return best;
};

const tableIn = (grid: Grid, find: Find): Table | null => {
  const asRead = placed(grid);
  const across = turned(asRead);
  const down = namesIn(asRead, find);
  const right = namesIn(across, find);
  const [lines, names] = right.count > down.count ? [across, right] : [asRead, down];
  if (names.count < 2) return null;
  const owners = lines.map((line) => find(labelAt(line, names.at)));
  return { grid, lines, names: names.at, owners, firstLine: owners.findIndex((owner) => owner !== null) };
};

/** `undefined`: neither a number nor a blank. A percentage typed as text is a share. */
const numberIn = ({ kind, value }: GridCell): number | null | undefined => {
  if (kind === 'number') return Number(value);
  if (kind === 'blank') return null;
  const parsed = kind === 'text' ? parseNumber(String(value)) : null;
  return parsed?.ok === true ? parsed.value : undefined;
};

interface Read {
  readonly figures: Figures;
  readonly unread: readonly string[];
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const isYear = (header: string): boolean => /^(jaar|year)$/i.test(header);

/** The figures at one position of the lines; `null` when those are words, years or the municipalities themselves. */
const readAt = ({ grid, lines, names, owners, firstLine }: Table, position: number): Read | null => {
  const header = lines.slice(0, firstLine).reduce((found, line) => labelAt(line, position) || found, '');
  if (position === names || isYear(header)) return null;
  const given = new Map<string, readonly number[]>();
  const unread: string[] = [];
  let isShare = false;
  lines.forEach((line, i) => {
    const owner = owners[i] ?? null;
    const at = line[position];
    if (owner === null || at === undefined) return;
    const value = numberIn(at.cell);
    if (value === undefined) unread.push(addressOf(grid, at.row, at.column));
    if (value === null || value === undefined) return;
    isShare ||= at.cell.shown.includes('%');
    given.set(owner, [...(given.get(owner) ?? []), value]);
  });
  // A column of words is no column of figures with mistakes.
  if (given.size === 0 || unread.length > given.size) return null;
  const first = lines[firstLine]![position]!;
  const place = onSheet(grid.sheet, grid.address);
  return {
    figures: {
      key: String(position),
      name: header === '' ? addressOf(grid, first.row, first.column) : header,
      values: new Map([...given].map(([code, values]) => [code, meanOf(values)])),
      isShare,
      from: header === '' ? place : `${header}, ${place}`,
      highIsFavourable: matchMeasure(header)?.highIsFavourable ?? null,
    },
    unread,
  };
};

/**
 * Figures per municipality in what a person selected: one row or one column has their codes or names, the others have figures.
 * Several figures of one municipality become their mean.
 * @returns Problems: noMunicipalities, noFigures
 */
export const gridFigures = (
  grid: Grid,
  municipalities: readonly CaseMunicipality[],
): Result<GridFigures, Problem<'noMunicipalities' | 'noFigures'>> => {
  const finder = municipalityFinder(municipalities.map(({ code, name }) => ({ key: code, code, name })));
  const table = tableIn(grid, (text) => (text === '' ? null : (finder(text, null)?.key ?? null)));
  if (table === null) return failure('noMunicipalities');
  const { lines, names, owners, firstLine } = table;
  const read = Array.from({ length: widthOf(lines) }, (_, position) => readAt(table, position)).filter(
    (column) => column !== null,
  );
  if (read.length === 0) return failure('noFigures');
  const strangers = lines.flatMap((line, i) => {
    const text = labelAt(line, names);
    return i > firstLine && owners[i] === null && text !== '' ? [text] : [];
  });
  return success({
    columns: read.map(({ figures }) => figures),
    unread: read.flatMap(({ unread }) => unread),
    strangers: [...new Set(strangers)],
  });
};
