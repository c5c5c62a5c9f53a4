import type { WorkingPlace } from '../../../../sheets/conditions/comparison/input';
import { placeOf } from '../../data/placeOf';
import type { Places } from '../../data/places';

const caseColumns = ['code', 'balance', 'counts', 'explainability', 'archetype', 'archetypeReason'] as const;

export interface WorkingPlaces {
  readonly ratings: WorkingPlace<'code'>;
  readonly cases: WorkingPlace<(typeof caseColumns)[number]>;
}

/** The sheets that formulas of results refer to; `null` as long as one of them cannot be found. */
export const workingPlaces = (places: Places): WorkingPlaces | null => {
  const ratings = placeOf(places.ratings, ['code'] as const);
  const cases = placeOf(places.cases, caseColumns);
  return ratings === null || cases === null ? null : { ratings, cases };
};
