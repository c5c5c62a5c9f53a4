import { failure, success, type Problem, type Result } from '../result';

/** One outcome measure of one municipality in one year, beside the component it is compared with. `null` is a blank cell, never 0. */
export interface Observation {
  readonly municipality: string;
  readonly year: number;
  /** In its own unit, mostly a fraction of the caseload. */
  readonly outcome: number | null;
  /** Volume or price component, share of the budget; positive is favourable. */
  readonly component: number | null;
  /** Caseload or budget, for weighted answers beside the plain ones. */
  readonly weight?: number | null;
}

/** Slots `first` and `second`: row numbers from 0 of the two rows for one municipality and year. */
export type DuplicateProblem = Problem<'duplicateObservation'>;

export interface Cell {
  readonly municipality: string;
  readonly year: number;
}

/** Ascending by code unit, the same on every machine and in every language. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of a long table by municipality and year. */
export interface PanelIndex<Row extends Cell> {
  /** Ascending: sums run over the municipalities in this order, so that their last bit never depends on the order of the rows. */
  readonly municipalities: readonly string[];
  /** Ascending. */
  readonly years: readonly number[];
  readonly at: (municipality: string, year: number) => Row | undefined;
}

/**
 * Orders the rows of a panel.
 * @returns Problems: duplicateObservation
 */
export const panelIndex = <Row extends Cell>(rows: readonly Row[]): Result<PanelIndex<Row>, DuplicateProblem> => {
  const places = new Map<string, Map<number, number>>();
  for (const [i, { municipality, year }] of rows.entries()) {
    const years = places.get(municipality) ?? new Map<number, number>();
    const earlier = years.get(year);
    if (earlier !== undefined) return failure('duplicateObservation', { first: earlier, second: i });
    places.set(municipality, years.set(year, i));
  }
  return success({
    municipalities: [...places.keys()].sort(inOrder),
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
    at: (municipality, year) => {
      const row = places.get(municipality)?.get(year);
      return row === undefined ? undefined : rows[row];
    },
  });
};
