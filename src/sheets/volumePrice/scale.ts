import type { Model, ModelRow } from './model';

/** The money of a row, in euros without sign: what the rounding noise of its differences is measured by. */
export const moneyIn = ({ source: { row } }: ModelRow): number =>
  Math.abs(row.budget ?? 0) + Math.abs(row.spending ?? 0);

/** The largest row of each municipality. */
export const moneyByMunicipality = ({ rows }: Model): ReadonlyMap<string, number> => {
  const largest = new Map<string, number>();
  for (const row of rows) {
    const key = row.source.row.municipality;
    largest.set(key, Math.max(largest.get(key) ?? 0, moneyIn(row)));
  }
  return largest;
};

/** All rows together. */
export const moneyInAll = ({ rows }: Model): number => rows.reduce((sum, row) => sum + moneyIn(row), 0);
