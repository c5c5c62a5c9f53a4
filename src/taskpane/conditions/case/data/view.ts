import type { Casework } from '../../../../sheets/conditions/casework';

/** How the person looks at a municipality. */
export interface CaseChoice {
  /** Code of the municipality. */
  readonly code: string;
  readonly skipOutcomes: boolean;
  readonly showAll: boolean;
}

/** Positions of the municipalities that have a rating: the others have nothing to draw. */
export const ratedMunicipalities = ({ municipalities, ratings, framework }: Casework): readonly number[] => {
  const used = framework.conditions.filter(({ use }) => use === 'yes').map(({ code }) => code);
  return municipalities.flatMap(({ code }, index) =>
    used.some((condition) => {
      const rating = ratings.get(condition)?.get(code);
      return rating !== undefined && rating !== 'unknown';
    })
      ? [index]
      : [],
  );
};

/** The municipality to begin with: the first with a rating. */
export const firstChoice = (casework: Casework): CaseChoice => {
  const [index = 0] = ratedMunicipalities(casework);
  return { code: casework.municipalities[index]?.code ?? '', skipOutcomes: false, showAll: false };
};
