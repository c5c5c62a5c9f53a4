import { isCondition } from '../../../../analysis/conditions/framework';
import type { Framework, ReductionStep } from '../../../../analysis/conditions/reduction';
import { noDistinction, noRelationAnywhere } from '../../../../analysis/conditions/reductionProposals';
import type { Comparison } from '../../../../sheets/conditions/comparison/model';

/** What the ratings propose to leave out, by each way of reducing; 2 and 3 are for a person to judge. */
export interface Proposals {
  /** Everyone rated alike. */
  readonly alike: readonly string[];
  /** Nearly everyone rated alike: to decide. */
  readonly nearlyAlike: readonly string[];
  readonly noRelation: readonly string[];
  readonly noDifference: readonly string[];
}

/**
 * @param framework  after the steps done so far
 * @param comparison of its rows: what does not differ there is not compared once more
 */
export const proposedSteps = (framework: Framework, comparison: Comparison): Proposals => {
  const { drop, decide } = noDistinction(framework.rows);
  const conditions = new Set(framework.rows.filter(isCondition).map(({ id }) => id));
  return {
    alike: drop,
    nearlyAlike: decide,
    noRelation: noRelationAnywhere(framework),
    noDifference: comparison.rows.flatMap(({ row, comparison: one }) =>
      conditions.has(row.id) && one?.distinction === 'none' ? [row.id] : [],
    ),
  };
};

/** A number that no step has yet. */
export const freeStepId = (steps: readonly Pick<ReductionStep, 'id'>[]): string =>
  String(Math.max(0, ...steps.map(({ id }) => Number(id)).filter(Number.isFinite)) + 1);

/** The ways to be left with fewer conditions, by what they look at. */
export const methodNames = {
  1: 'alike',
  2: 'implausible',
  3: 'together',
  4: 'noRelation',
  5: 'noDifference',
} as const satisfies Record<ReductionStep['method'], string>;
