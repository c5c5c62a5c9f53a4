import type { ReductionProblem } from '../../../../analysis/conditions/reduction';
import type { Problem, Result } from '../../../../analysis/result';
import type { SheetEdit } from '../../../../workbook/port/workbook';
import type { Reading, WorkingSheets } from '../readCasework';

/** An action that makes no sense on what stands on the sheets by now. */
export type CaseworkFailure = Problem<
  | 'placeGone' // slots: what. A line or column that the sheets do not have (any more)
  | 'codeTaken' // slots: code
  | 'reasonMissing'
  | 'unknownStep'
>;

/** slots of changedMeanwhile: cell, found, expected. */
export type ChangeProblem = CaseworkFailure | ReductionProblem | Problem<'changedMeanwhile'>;

/** What the sheets hold and what was read of it. */
export interface Known {
  readonly sheets: WorkingSheets;
  readonly reading: Reading;
}

/** Which cells an action changes. Empty when everything is as it should be already. */
export type Planned = Result<readonly SheetEdit[], ChangeProblem>;

/**
 * An action of the person. It is planned on what stands on the sheets, and once more when the sheets turn out to have changed in
 * between: what the person saw when they decided is part of the action, so that work of a colleague is never overwritten unseen.
 */
export type Change = (known: Known) => Planned;
