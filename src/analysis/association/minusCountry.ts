import type { Observation } from './observations';

/** The component of the country in one year, share of the budget (Σ euros / Σ budgets). */
export interface NationalComponent {
  readonly year: number;
  readonly component: number;
}

export interface MinusCountry {
  /** The same rows with the component minus that of the country; blank where the country's is unknown. */
  readonly observations: readonly Observation[];
  /** Years without a national figure, ascending. */
  readonly missingYears: readonly number[];
}

/**
 * Component minus country: takes out what sits in everybody's component, such as a macro budget that was too low.
 * @param country one figure per year; the last counts when a year occurs twice
 */
export const minusCountry = (
  observations: readonly Observation[],
  country: readonly NationalComponent[],
): MinusCountry => {
  const national = new Map(country.map(({ year, component }) => [year, component]));
  const unknown = observations.map(({ year }) => year).filter((year) => !national.has(year));
  return {
    missingYears: [...new Set(unknown)].sort((a, b) => a - b),
    observations: observations.map((row) => {
      const shared = national.get(row.year);
      const component = row.component === null || shared === undefined ? null : row.component - shared;
      return { ...row, component };
    }),
  };
};
