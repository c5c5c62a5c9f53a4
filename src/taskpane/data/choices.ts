import type { Mapping, MoneyUnit } from './fields';

/** What a person decided about a table; everything that turns a grid into a panel. */
export interface Choices {
  readonly mapping: Mapping;
  readonly unit: MoneyUnit;
  /** Typed when the table has no column with years. */
  readonly year: number | null;
  /** Typed when the table has no column with municipalities. */
  readonly municipality: string;
  /** Rows of the grid that the person leaves out. */
  readonly skipped: readonly number[];
  /** Rows of the grid that look like a total and yet count. */
  readonly countedTotals: readonly number[];
}
