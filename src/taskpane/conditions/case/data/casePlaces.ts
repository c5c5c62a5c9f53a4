import type { CaseSheetInput } from '../../../../sheets/conditions/case/input';
import { placeOf } from '../../data/placeOf';
import type { Places } from '../../data/places';

/** The sheets that formulas on the sheet of a municipality refer to; `null` as long as one of them cannot be found. */
export const casePlaces = (places: Places): CaseSheetInput['places'] | null => {
  const ratings = placeOf(places.ratings, ['code'] as const);
  const cases = placeOf(places.cases, [
    'code',
    'balance',
    'volume',
    'price',
    'explainability',
    'explainabilityReason',
  ] as const);
  return ratings === null || cases === null ? null : { ratings, cases };
};
