import type { Outcomes } from './data/outcomes';
import type { AssociationState } from './state/associationState';

/** How far the person is; everything but `ready` is something to do first. */
export type AssociationReadiness =
  'noOutcomes' | 'noMeasures' | 'noComponents' | 'noneUsed' | 'stale' | 'problems' | 'questions' | 'ready';

/**
 * What stands in the way of a result, the first thing first.
 * @param budgetStale a cell of the table of step 1 changed since it was read
 */
export const associationReadiness = (
  { sources, stale }: AssociationState,
  { measures, components, problems, questions }: Outcomes,
  budgetStale: boolean,
): AssociationReadiness => {
  if (sources.length === 0) return 'noOutcomes';
  if (measures.length === 0 && problems.length === 0) return 'noMeasures';
  if (stale !== null || (budgetStale && components?.kind === 'budget')) return 'stale';
  if (problems.length > 0) return 'problems';
  if (components === null) return 'noComponents';
  if (!measures.some(({ choice }) => choice.used)) return 'noneUsed';
  return questions.length > 0 ? 'questions' : 'ready';
};
