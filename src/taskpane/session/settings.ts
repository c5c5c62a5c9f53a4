import type { Method, Weighting } from '../../analysis/decomposition/types';
import type { FormulaMode } from '../../sheets/table';

/** How to split and what to write; years from and to, `null` for as far as the figures go. */
export interface Settings {
  readonly method: Method;
  readonly weighting: Weighting;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly formulas: FormulaMode;
}

export const methods: readonly Method[] = ['report', 'midpoint', 'interaction', 'lmdi'];
export const weightings: readonly Weighting[] = ['mean', 'weighted'];
export const formulaModes: readonly FormulaMode[] = ['live', 'values'];

export const defaultSettings: Settings = {
  method: 'report',
  weighting: 'mean',
  yearFrom: null,
  yearTo: null,
  formulas: 'live',
};
