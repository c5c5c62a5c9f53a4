import type { Method } from '../../analysis/decomposition/types';
import { columnLetters } from '../address';

/** The balance and what it is made of. */
export type PartName = 'balance' | 'volume' | 'price' | 'interaction';

/** The interaction has its own columns only in the method that shows it apart. */
const partNames = (method: Method): readonly PartName[] =>
  method === 'interaction' ? ['balance', 'volume', 'price', 'interaction'] : ['balance', 'volume', 'price'];

/**
 * Which column holds what. The tables stand under each other and share these columns, so that widths, formats and the frozen
 * header fit them all. Positions count from 0.
 */
export interface Columns {
  readonly parts: readonly PartName[];
  /** `null` when the source has no codes. */
  readonly code: number | null;
  readonly municipality: number;
  /** Year of a row, or the number of years or municipalities behind it. */
  readonly count: number;
  readonly share: Readonly<Record<PartName, number>>;
  readonly euro: Readonly<Record<PartName, number>>;
  readonly picture: number;
  readonly group: number;
  readonly counts: number;
  readonly budget: number;
  readonly spending: number;
  readonly predictedVolume: number;
  readonly actualVolume: number;
}

const inARow = (parts: readonly PartName[], first: number): Record<PartName, number> => ({
  balance: first,
  volume: first + 1,
  price: first + 2,
  interaction: first + parts.indexOf('interaction'),
});

export const columnsFor = (method: Method, hasCodes: boolean): Columns => {
  const parts = partNames(method);
  const municipality = hasCodes ? 1 : 0;
  const share = municipality + 2;
  const euro = share + parts.length;
  const picture = euro + parts.length;
  return {
    parts,
    code: hasCodes ? 0 : null,
    municipality,
    count: municipality + 1,
    share: inARow(parts, share),
    euro: inARow(parts, euro),
    picture,
    group: picture + 1,
    counts: picture + 2,
    budget: picture + 3,
    spending: picture + 4,
    predictedVolume: picture + 5,
    actualVolume: picture + 6,
  };
};

/** `D24`: a cell of the row the formula stands in; it moves along when the table is sorted. */
export const inRow = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;
