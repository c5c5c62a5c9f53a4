import type { Comparison, ModelRow } from '../../../../sheets/conditions/comparison/model';

/** Who goes against the difference: deficit municipalities rated as far as they can on the side of surplus, and the other way round. */
export interface Deviating {
  readonly deficit: readonly string[];
  readonly surplus: readonly string[];
}

/** Municipalities with a rating at the other end than their side tends to; nobody when there is no difference. */
export const deviatingFrom = ({ comparison, ratings }: ModelRow, cases: Comparison['cases']): Deviating => {
  const gap = comparison?.gap ?? 0;
  const withRating = (side: 'deficit' | 'surplus', end: 'high' | 'low'): readonly string[] =>
    cases.flatMap(({ group, municipality }, i) => (group === side && ratings[i] === end ? [municipality.code] : []));
  if (Math.abs(gap) < 1e-12) return { deficit: [], surplus: [] };
  return gap > 0
    ? { deficit: withRating('deficit', 'high'), surplus: withRating('surplus', 'low') }
    : { deficit: withRating('deficit', 'low'), surplus: withRating('surplus', 'high') };
};
