import type { Parts } from './parts';
import type { PeriodDecomposition, TotalDecomposition } from './types';

/** Difference from the country as a share of the budget; 0.01 is one percentage point better than all municipalities together. */
export type RelativeToCountry = Parts & { readonly municipality: string };

/**
 * Each municipality minus all municipalities together. An error in the national budget, which otherwise stands in everybody's
 * components, drops out.
 * @param country total of all municipalities over the same years; its budget-weighted shares are subtracted
 * @see docs/methods/periods.md
 */
export const relativeToCountry = (
  periods: readonly PeriodDecomposition[],
  country: TotalDecomposition,
): readonly RelativeToCountry[] =>
  periods.map(({ municipality, balance, components: { share } }) => ({
    municipality,
    balance: balance.share - country.weighted.balance,
    volume: share.volume - country.weighted.volume,
    price: share.price - country.weighted.price,
    interaction: share.interaction - country.weighted.interaction,
  }));
