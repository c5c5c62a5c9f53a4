import type { TablePlace } from '../places';
import { wrongAt, type Reader } from './lines';
import { placeOf } from './placeOf';
import { readRatings, type ReadRatings } from './readRatings';

/** Lines in use and municipalities for which the matrix has no place. */
const missingInMatrix = (
  reader: Reader<'ratings'> | Reader<'secondRatings'>,
  read: { readonly rows: ReadonlyMap<string, number>; readonly columns: ReadonlyMap<string, number> },
  used: readonly string[],
  municipalities: readonly string[],
): void => {
  const { header, columns } = reader.table;
  const corner = columns.get('code')!;
  for (const code of used) if (!read.rows.has(code)) wrongAt(reader, header, corner, 'rowMissing', { found: code });
  for (const code of municipalities)
    if (!read.columns.has(code)) wrongAt(reader, header, corner, 'municipalityMissing', { found: code });
};

/** Codes of all lines, of those in use, and of the municipalities. */
export interface Codes {
  readonly lines: readonly string[];
  readonly used: readonly string[];
  readonly municipalities: readonly string[];
}

/** The ratings of one rater, with what their matrix lacks. */
export const readMatrix = <Kind extends 'ratings' | 'secondRatings'>(
  reader: Reader<Kind>,
  { lines, used, municipalities }: Codes,
): { readonly read: ReadRatings; readonly place: TablePlace<Kind> } => {
  // Both matrices have the same columns.
  const matrix = reader as unknown as Reader<'ratings'>;
  const read = readRatings(matrix, lines, municipalities);
  missingInMatrix(matrix, read, used, municipalities);
  return { read, place: placeOf(reader.table, read.rows, read.columns) };
};
