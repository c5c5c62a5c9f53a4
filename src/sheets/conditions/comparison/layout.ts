import { fixedAddress, fixedAreaAddress, quotedSheet } from '../../address';
import type { Area } from '../../description';
import type { Composition } from './comparedRows';
import type { WorkingPlace } from './input';
import type { ComparisonModel } from './model';

/** Columns of the heat table right of the municipalities, in order. */
export const statistics = [
  'meanDeficit',
  'meanSurplus',
  'gap',
  'gapWithout',
  'delta',
  'deficit',
  'surplus',
  'spread',
  'modalShare',
  'p',
  'holm',
  'judgement',
] as const;
export type Statistic = (typeof statistics)[number];

/** Columns of the counts: where the row stands, then how often each rating occurs, then what the fixed values rest on. */
export const countColumns = [
  'deficitLow',
  'deficitMedium',
  'deficitHigh',
  'surplusLow',
  'surplusMedium',
  'surplusHigh',
  'withoutDeficitLow',
  'withoutDeficitMedium',
  'withoutDeficitHigh',
  'withoutSurplusLow',
  'withoutSurplusMedium',
  'withoutSurplusHigh',
  'key',
  'keyThen',
  'p',
  'holm',
] as const;
export type CountColumn = (typeof countColumns)[number];

export const rowsOnTop = { balance: 3, group: 4, hardly: 5, header: 6 } as const;
const first = rowsOnTop.header + 1;
const boundRows = 3;

/** Ratings of a condition that the log takes together with others: a row of its own under the tables. */
export interface PartRow {
  readonly from: Composition;
  readonly row: number;
  /** Rows of the parts when this one is combined as well. */
  readonly parts: readonly PartRow[];
}

/** Positions on the sheet, from 0. */
export interface Layout {
  readonly firstCase: number;
  readonly cases: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly caveats: number;
  readonly bounds: number;
  /** Header row of the counts. */
  readonly counts: number;
  /** Per row of the table its parts; none for a row that is a line of the sheet with ratings. */
  readonly parts: readonly (readonly PartRow[])[];
  readonly partsTitle: number;
  /** Cell with the ways to write a rating, and two rows with positions on the working sheets. */
  readonly spellings: number;
  readonly casePosition: number;
  readonly ratingPosition: number;
}

/** Parts of one row stand under each other, so that one range holds them; parts of parts come after. */
const placeParts = (from: Composition, take: (rows: number) => number): readonly PartRow[] => {
  if (from.kind === 'line') return [];
  const start = take(from.parts.length);
  return from.parts.map((part, i) => ({ from: part, row: start + i, parts: placeParts(part, take) }));
};

/** Where everything stands on a sheet with this many caveats. */
export const layoutFor = ({ cases, rows }: ComparisonModel, caveats: number): Layout => {
  let free = first + rows.length + 1;
  const take = (count: number): number => {
    const at = free;
    free += count;
    return at;
  };
  const caveatRow = take(caveats + 1);
  const bounds = take(1 + boundRows + 1) + 1;
  const counts = take(2 + rows.length + 1) + 1;
  const spellings = take(1);
  const casePosition = take(1);
  const ratingPosition = take(2);
  const partsTitle = free;
  if (rows.some(({ row }) => row.from.kind === 'combined')) take(1);
  return {
    firstCase: 3,
    cases: cases.length,
    firstRow: first,
    rows: rows.length,
    caveats: caveatRow,
    bounds,
    counts,
    spellings,
    casePosition,
    ratingPosition,
    partsTitle,
    parts: rows.map(({ row }) => placeParts(row.from, take)),
  };
};

export const statisticColumn = ({ firstCase, cases }: Layout, statistic: Statistic): number =>
  firstCase + cases + statistics.indexOf(statistic);

export const countColumn = ({ firstCase }: Layout, column: CountColumn): number =>
  firstCase + countColumns.indexOf(column);

/** The municipalities in one row: `$D$5:$R$5`. */
export const casesOfRow = ({ firstCase, cases }: Layout, row: number): string =>
  fixedAreaAddress({ row, column: firstCase, rows: 1, columns: cases });

/** One column of the heat table or of the counts, without header: `$T$8:$T$42`. */
export const columnOfRows = ({ rows }: Layout, header: number, column: number): string =>
  fixedAreaAddress({ row: header + 1, column, rows, columns: 1 });

/** So many rows and columns further than the table: what a person adds and sorts in between is found as well. */
const margin = { rows: 200, columns: 100 };
const sheetEnd = { row: 1_048_576, column: 16_384 };

const grown = ({ row, column, rows, columns }: Area): Area => ({
  row,
  column,
  rows: Math.min(rows + margin.rows, sheetEnd.row - row),
  columns: Math.min(columns + margin.columns, sheetEnd.column - column),
});

/** One column of a working sheet under its header: `'Saldo 3 Gemeenten'!$C$6:$C$220`. */
export const workingColumn = ({ sheet, table }: WorkingPlace<never>, column: number): string => {
  const { row, rows } = grown(table);
  return `${quotedSheet(sheet)}!${fixedAreaAddress({ row: row + 1, column, rows: rows - 1, columns: 1 })}`;
};

/** The header row of a working sheet. */
export const workingHeader = ({ sheet, table }: WorkingPlace<never>): string =>
  `${quotedSheet(sheet)}!${fixedAreaAddress({ ...grown(table), rows: 1 })}`;

/** Everything under the header of a working sheet. */
export const workingBody = ({ sheet, table }: WorkingPlace<never>): string => {
  const area = grown(table);
  return `${quotedSheet(sheet)}!${fixedAreaAddress({ ...area, row: area.row + 1, rows: area.rows - 1 })}`;
};

/**
 * Position in a range of a text, letter for letter: lookups by themselves read `*` and `?` as anything. An error when it is not there,
 * so that nothing is looked up in its place.
 */
export const positionFormula = (range: string, cell: string): string =>
  `=MATCH(TRUE,INDEX(EXACT(TRIM(${range}),${cell}),0),0)`;

/** A cell in the column of a municipality: row fixed, column moves along. */
export const cellOfCase = (row: number, column: number): string => fixedAddress({ row, column }).replace('$', '');

/** A cell in a row of the table: column fixed, row moves along. */
export const cellOfRow = (row: number, column: number): string => fixedAddress({ row, column }).replace(/\$(?=\d)/, '');
