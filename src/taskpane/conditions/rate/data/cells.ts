import type { CaseMunicipality, Ratings } from '../../../../sheets/conditions/casework';
import type { StripCell } from '../../parts/stripCell';

/** How all municipalities are rated on one condition, in the order of the sheet. */
export const cellsOf = (
  municipalities: readonly CaseMunicipality[],
  ratings: Ratings,
  condition: string,
): readonly StripCell[] => {
  const line = ratings.get(condition);
  return municipalities.map(({ code }) => ({ code, rating: line?.get(code) ?? null }));
};

/** From largest deficit to largest surplus, however the sheet is sorted by now; those without a balance come last. */
export const byBalance = (municipalities: readonly CaseMunicipality[]): readonly CaseMunicipality[] =>
  [...municipalities].sort((one, other) => (one.balance ?? Infinity) - (other.balance ?? Infinity) || 0);

/** Only when the balance of all is known do the ends of a strip mean anything. */
export const isOrdered = (municipalities: readonly CaseMunicipality[]): boolean =>
  municipalities.length > 1 && municipalities.every(({ balance }) => balance !== null);
