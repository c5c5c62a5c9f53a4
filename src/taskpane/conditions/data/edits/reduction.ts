import { undoStep, type ReductionStep } from '../../../../analysis/conditions/reduction';
import { failure, success } from '../../../../analysis/result';
import { reductionCells } from '../../../../sheets/conditions/working/cells';
import { comparedFramework, effectiveFramework } from '../effective';
import type { Change } from './change';
import { addLines, removeLines, targetOf } from './sheetEdits';

/** A step in the log that takes conditions together or leaves them out of comparisons. */
export const newStep =
  (step: ReductionStep): Change =>
  (known) => {
    const target = targetOf(known, 'reduction');
    const { casework } = known.reading;
    if (target === null || casework === null) return failure('placeGone', { what: step.id });
    if (target.place.rows.has(step.id)) return failure('codeTaken', { code: step.id });
    const after = comparedFramework(effectiveFramework(casework), [...casework.reduction, step]);
    if (!after.ok) return after;
    return success([addLines(target, [reductionCells(step, target.place.language)])]);
  };

/** Takes a step out of the log, unless later steps rest on it. */
export const withoutStep =
  (id: string): Change =>
  (known) => {
    const target = targetOf(known, 'reduction');
    const row = target?.place.rows.get(id);
    const { casework } = known.reading;
    if (target === null || row === undefined || casework === null) return failure('unknownStep');
    // A step that could not be read is not among them; taking its line away harms nothing.
    if (casework.reduction.some((step) => step.id === id)) {
      const left = undoStep(effectiveFramework(casework), casework.reduction, id, [1, 2, 3, 4, 5]);
      if (!left.ok) return failure(left.problems[0]!.code, left.problems[0]!.slots);
    }
    return success([removeLines(target, [row], ['id'])]);
  };
