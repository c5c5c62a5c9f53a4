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

/** Only when the balance of all is known do the ends of a strip mean anything. */
export const isOrdered = (municipalities: readonly CaseMunicipality[]): boolean =>
  municipalities.length > 1 && municipalities.every(({ balance }) => balance !== null);
