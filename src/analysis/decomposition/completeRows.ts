import type { Parts } from './parts';
import type { DecomposedRow } from './types';

/** A municipality-year of which balance and components are all known. */
export interface CompleteRow {
  readonly municipality: string;
  readonly year: number;
  readonly budget: number;
  readonly share: Parts;
  readonly euro: Parts;
}

const completeRow = ({ row, decomposition }: DecomposedRow): readonly CompleteRow[] => {
  if (!decomposition.ok || !decomposition.value.components.ok || row.budget === null) return [];
  const { balance, components } = decomposition.value;
  const share = { balance: balance.share, ...components.value.share };
  const euro = { balance: balance.euro, ...components.value.euro };
  return [{ municipality: row.municipality, year: row.year, budget: row.budget, share, euro }];
};

/** Only rows with components: a balance over other years than its components would put those years into the price. */
export const completeRows = (rows: readonly DecomposedRow[]): readonly CompleteRow[] => rows.flatMap(completeRow);
