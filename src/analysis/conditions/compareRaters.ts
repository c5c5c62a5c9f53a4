import { success, type Result } from '../result';
import { raterAgreement, type Agreement, type AgreementProblem, type KappaWeights } from '../statistics/kappa';
import { codeOf, type Rating } from './rating';

/** One cell of the rating sheet as two people filled it in. */
export interface DoubleRating {
  readonly condition: string;
  readonly municipality: string;
  readonly first: Rating | null;
  readonly second: Rating | null;
}

export interface Disagreement extends DoubleRating {
  /** 1 or 2 steps on the scale. */
  readonly steps: number;
}

export interface RaterComparison {
  readonly agreement: Agreement;
  /** Furthest apart first, in the order given within that. */
  readonly disagreements: readonly Disagreement[];
  /** Rated by one of the two only. */
  readonly ratedOnce: readonly DoubleRating[];
}

/**
 * How far two raters agree, and what they should talk about.
 * @returns Problems: noPairs (nothing rated by both)
 * @see docs/methods/conditions.md
 */
export const compareRaters = (
  ratings: readonly DoubleRating[],
  weights: KappaWeights = 'linear',
): Result<RaterComparison, AgreementProblem> => {
  const codes = (rater: 'first' | 'second') => ratings.map((row) => (row[rater] === null ? null : codeOf(row[rater])));
  const agreement = raterAgreement(codes('first'), codes('second'), 3, weights);
  if (!agreement.ok) return agreement;
  const disagreements = ratings
    .flatMap((row): Disagreement[] => {
      if (row.first === null || row.second === null || row.first === row.second) return [];
      return [{ ...row, steps: Math.abs(codeOf(row.first) - codeOf(row.second)) }];
    })
    .sort((a, b) => b.steps - a.steps);
  const ratedOnce = ratings.filter(({ first, second }) => (first === null) !== (second === null));
  return success({ agreement: agreement.value, disagreements, ratedOnce });
};
