import type { Problem, Result } from '../result';

/** One municipality in one year. Money in euros, volumes in households or recipients; `null` is a blank cell, never 0. */
export interface MunicipalityYear {
  readonly budget: number | null;
  readonly spending: number | null;
  readonly predictedVolume: number | null;
  readonly actualVolume: number | null;
}

/** A municipality-year with its labels. `municipality` is the key by which rows belong together. */
export interface PanelRow extends MunicipalityYear {
  readonly municipality: string;
  readonly year: number;
}

/**
 * How the joint term (both volume and price differ) is treated.
 * `report`: price takes it; `midpoint`: half each (Shapley); `interaction`: shown apart; `lmdi`: logarithmic mean, no joint term.
 */
export type Method = 'report' | 'midpoint' | 'interaction' | 'lmdi';

/** Parts of the balance in one unit: shares of the budget or euros. Positive is favourable. `interaction` is 0 unless shown apart. */
export interface Components {
  readonly volume: number;
  readonly price: number;
  readonly interaction: number;
}

export interface ShareAndEuro<T> {
  readonly share: T;
  readonly euro: T;
}

export type DecompositionProblem = Problem<
  | 'moneyMissing'
  | 'budgetZero'
  | 'budgetNegative'
  | 'volumeMissing'
  | 'predictedZero'
  | 'predictedNegative'
  | 'actualNegative'
  | 'actualZero'
  | 'spendingNotPositive'
  | 'outOfRange'
>;

/** The balance of a municipality-year; its components may be unknown while the balance is known. */
export interface Decomposition {
  readonly balance: ShareAndEuro<number>;
  readonly components: Result<ShareAndEuro<Components>, DecompositionProblem>;
}

export interface DecomposedRow {
  readonly row: PanelRow;
  readonly decomposition: Result<Decomposition, DecompositionProblem>;
}

/** Do the components pull the same way? `neutral`: at least one is smaller than 0.05 percentage point. */
export type Picture = 'reinforcing' | 'dampening' | 'neutral';

/** `mean`: unweighted mean of the yearly shares; `weighted`: Σ euros / Σ budgets, the budget-weighted mean of the yearly shares. */
export type Weighting = 'mean' | 'weighted';

/**
 * A municipality over the period. Balance and components rest on the same years (those with components), so that they add up.
 * Euros are means per year.
 */
export interface PeriodDecomposition {
  readonly municipality: string;
  readonly years: readonly number[];
  readonly balance: ShareAndEuro<number>;
  readonly components: ShareAndEuro<Components>;
  readonly picture: Picture;
}

/** A number of municipalities together. `mean` is the unweighted mean of municipalities, `weighted` is Σ euros / Σ budgets. */
export interface TotalDecomposition {
  readonly municipalities: number;
  readonly mean: Components & { readonly balance: number };
  readonly weighted: Components & { readonly balance: number };
  /** Mean per year of the summed euros. */
  readonly euro: Components & { readonly balance: number };
}
