import type { Edge, RatedRow } from '../../../../analysis/conditions/framework';
import type { ReductionProblem, ReductionStep } from '../../../../analysis/conditions/reduction';
import { rememberingComparison } from '../../../../analysis/conditions/rememberingComparison';
import type { Casework } from '../../../../sheets/conditions/casework';
import { comparedRows } from '../../../../sheets/conditions/comparison/comparedRows';
import type { ComparisonSource } from '../../../../sheets/conditions/comparison/model';
import { proposedExplainability } from './proposals';

/** What is compared, and the steps of the log that could not be done: what they name is not there any more. */
export interface CompareSource {
  readonly source: ComparisonSource;
  /** Steps that were done. */
  readonly steps: readonly ReductionStep[];
  readonly failed: readonly ReductionProblem[];
}

/** Remembers every comparison of this session: opening the screen again, or changing one rating, costs next to nothing. */
const compare = rememberingComparison();

/** Every step that can still be done, one after another; a step that cannot is passed over and named. */
const doneSteps = (casework: Casework): Pick<CompareSource, 'steps' | 'failed'> => {
  const steps: ReductionStep[] = [];
  const failed: ReductionProblem[] = [];
  for (const step of casework.reduction) {
    const answer = comparedRows({ ...casework, reduction: [...steps, step] });
    if (answer.ok) steps.push(step);
    else failed.push(...answer.problems);
  }
  return { steps, failed };
};

/**
 * What the comparison rests on.
 * @param rows  framework in effect before any step of the log
 * @param edges the relations between them
 */
export const compareSource = (casework: Casework, rows: readonly RatedRow[], edges: readonly Edge[]): CompareSource => {
  const { steps, failed } = doneSteps(casework);
  const compared = comparedRows({ ...casework, reduction: steps });
  const { municipalities } = casework;
  // Where a person decided, no proposal is asked for.
  const proposals = proposedExplainability(
    rows,
    edges,
    municipalities.map(({ explainability }) => explainability === null),
  );
  return {
    source: {
      municipalities,
      rows: compared.ok ? compared.value : [],
      proposedHardly: proposals.map((proposal) => proposal === 'hardly'),
      compare,
    },
    steps,
    failed,
  };
};
