import { codeOf } from '../../../../analysis/conditions/rating';
import { necessity, sufficiency, type SetMeasures } from '../../../../analysis/statistics/setMeasures';
import { ratedOnly } from '../../../../sheets/conditions/comparison/comparedRows';
import type { Comparison, ModelRow } from '../../../../sheets/conditions/comparison/model';

export type Outcome = 'surplus' | 'deficit';

export interface SetRow {
  readonly own: ModelRow;
  /** `null` when nobody has the condition or the outcome. */
  readonly necessary: SetMeasures | null;
  readonly sufficient: SetMeasures | null;
  readonly isNecessary: boolean;
  readonly isSufficient: boolean;
}

/** Usual bounds: high consistency alone says little about a condition that everybody has. */
export const SET_BOUNDS = { necessity: 0.9, relevance: 0.5, sufficiency: 0.8, pri: 0.5 } as const;

/**
 * Is a high rating needed for an outcome, is it enough? Low 0, medium ½, high 1; asked for surplus and deficit apart, because a yes
 * for the one says nothing about the other.
 */
export const setRows = ({ cases, rows }: Comparison, outcome: Outcome): readonly SetRow[] => {
  const memberships = cases.map(({ group }) => (group === null ? null : group === outcome ? 1 : 0));
  return rows.map((own) => {
    const ratings = ratedOnly(own.ratings).map((rating) => (rating === null ? null : codeOf(rating) / 2));
    const [needed, enough] = [necessity(ratings, memberships), sufficiency(ratings, memberships)];
    const necessary = needed.ok ? needed.value : null;
    const sufficient = enough.ok ? enough.value : null;
    return {
      own,
      necessary,
      sufficient,
      isNecessary: meets(necessary, SET_BOUNDS.necessity, SET_BOUNDS.relevance),
      isSufficient: meets(sufficient, SET_BOUNDS.sufficiency, SET_BOUNDS.pri),
    };
  });
};

const meets = (measures: SetMeasures | null, consistency: number, relevance: number): boolean =>
  measures !== null && measures.consistency >= consistency && (measures.relevance ?? 0) >= relevance;
