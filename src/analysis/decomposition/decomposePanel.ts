import { decomposeYear } from './decomposeYear';
import type { DecomposedRow, Method, PanelRow } from './types';

/** Every municipality-year by the same method, in the order given; a row that cannot be computed carries its problem. */
export const decomposePanel = (rows: readonly PanelRow[], method: Method): readonly DecomposedRow[] =>
  rows.map((row) => ({ row, decomposition: decomposeYear(row, method) }));
