import { success } from '../../analysis/result';
import type { Surroundings } from '../host';
import type { Answer, WriteOutcome, WriteRequest } from '../port/workbook';
import { asFailure, hostCode, Stopped } from '../problems';
import { ask, change } from '../run';
import { failure } from '../../analysis/result';
import { perform } from './perform';
import { plan } from './plan';
import { surveyWorkbook } from './survey';
import { undo } from './undo';

/**
 * Writes sheets in one guarded run. Everything is looked at and decided before the first cell changes; what fails after
 * that is taken back.
 */
export const write = async (request: WriteRequest, surroundings: Surroundings): Answer<WriteOutcome> => {
  const run = surroundings.newRun();
  const surveyed = await ask(async (context) => {
    const survey = await surveyWorkbook(context, request);
    return { survey, planned: plan(request, survey, run) };
  });
  if (!surveyed.ok) return surveyed;
  const { survey, planned } = surveyed.value;
  if ('kind' in planned) return success(planned);
  try {
    const { sheets, difference } = await change(surroundings, (context) => perform(context, planned, surroundings));
    return success({ kind: 'written', sheets, difference });
  } catch (error) {
    const undone = await undo(planned, surroundings, survey.worksheets);
    if (error instanceof Stopped) return error.failed;
    // A slip of ours is thrown on, but only after the workbook is as it was.
    asFailure(error);
    return failure('writeFailed', { detail: undone ? hostCode(error) : `${hostCode(error)}, notUndone` });
  }
};
