import type { ICellData } from '@univerjs/core';
import { OfficeError } from '../request/officeError';
import type { Grid } from './grid';
import {
  UnknownReference,
  withoutStructuredReferences,
  type FormulaPlace,
  type ReferencedTable,
} from './structuredReference';
import { referencedTables } from './tables';

/** A formula with structured references keeps its wording beside the cell; the engine gets the A1 form. */
interface Source {
  readonly source: string;
}

const isSource = (custom: unknown): custom is Source =>
  typeof custom === 'object' && custom !== null && typeof (custom as Source).source === 'string';

/** The wording kept with a cell, or `null`. */
export const keptSource = (cell: ICellData): string | null => (isSource(cell.custom) ? cell.custom.source : null);

/** What to store for a formula as written. Refuses unknown tables and columns, as Excel does. */
export const formulaCell = (
  tables: readonly ReferencedTable[],
  place: FormulaPlace,
  formula: string,
): Pick<ICellData, 'f' | 'custom'> => {
  try {
    const engine = withoutStructuredReferences(formula, tables, place);
    return { f: engine, custom: engine === formula ? null : ({ source: formula } satisfies Source) };
  } catch (error) {
    if (error instanceof UnknownReference)
      throw new OfficeError('InvalidArgument', undefined, `Unknown reference: ${error.message}`);
    throw error;
  }
};

/** The formula as its author wrote it, as long as the engine's form still says the same. */
export const shownSource = (grid: Grid, place: FormulaPlace, cell: ICellData, engine: string): string => {
  const source = keptSource(cell);
  if (source === null) return engine;
  try {
    return withoutStructuredReferences(source, referencedTables(grid), place) === engine ? source : engine;
  } catch {
    return engine;
  }
};
