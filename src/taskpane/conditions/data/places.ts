import type { ColumnKey } from '../../../sheets/conditions/columns';
import type { Area, WorkingKind } from '../../../sheets/description';
import type { Language } from '../../../text/instance';
import type { ActiveCell, SaldoSheet } from '../../../workbook/port/workbook';

/** Where the table of a working sheet stands now, as rows and columns of the sheet (from 0). */
export interface TablePlace<Kind extends WorkingKind = WorkingKind> {
  readonly sheet: SaldoSheet;
  /** Header row and lines, with the columns in between that are the person's own. */
  readonly area: Area;
  /** `false` when a person turned the Excel table into plain cells. */
  readonly isTable: boolean;
  /** Of its headers: what is written on it is written in the same language. */
  readonly language: Language;
  readonly headerRow: number;
  /** Last row with a line; the header row when there is none yet. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<ColumnKey<Kind>, number>;
  /** Row per line: by code of the condition or municipality, id of the step, or `lineKey` of the two ends or of the pair. */
  readonly rows: ReadonlyMap<string, number>;
  /** Column per municipality, by code; empty unless the sheet holds ratings. */
  readonly municipalities: ReadonlyMap<string, number>;
}

/** `null` for a sheet that is not there, or that nothing can be found on. */
export type Places = { readonly [Kind in WorkingKind]: TablePlace<Kind> | null };

export type Rater = 'first' | 'second';

const ratingKinds = { first: 'ratings', second: 'secondRatings' } as const;

/** The sheet with ratings of this rater. */
export const ratingsPlace = (places: Places, rater: Rater = 'first'): TablePlace<'ratings' | 'secondRatings'> | null =>
  places[ratingKinds[rater]];

/** Key of a line about two things: a relation (from, to), or a reasoning (condition, municipality). */
export const lineKey = (first: string, second: string): string => JSON.stringify([first, second]);

/** The cell where a rating stands; `null` when the matrix has no such line or column. */
export const ratingCell = (
  places: Places,
  condition: string,
  municipality: string,
  rater: Rater = 'first',
): ActiveCell | null => {
  const place = ratingsPlace(places, rater);
  const row = place?.rows.get(condition);
  const column = place?.municipalities.get(municipality);
  return place === null || row === undefined || column === undefined ? null : { sheet: place.sheet.id, row, column };
};

/** What a cell of a sheet with ratings is about; a cell in a header or beside the matrix is about one of the two or neither. */
export interface RatedCell {
  readonly rater: Rater;
  readonly condition: string | null;
  readonly municipality: string | null;
}

const keyAt = (positions: ReadonlyMap<string, number>, position: number): string | null =>
  [...positions].find(([, at]) => at === position)?.[0] ?? null;

/** What the cell that a person is on is about; `null` on any other sheet. */
export const ratingAt = (places: Places, { sheet, row, column }: ActiveCell): RatedCell | null => {
  const rater = (['first', 'second'] as const).find((one) => ratingsPlace(places, one)?.sheet.id === sheet);
  const place = rater === undefined ? null : ratingsPlace(places, rater);
  if (rater === undefined || place === null) return null;
  return { rater, condition: keyAt(place.rows, row), municipality: keyAt(place.municipalities, column) };
};
