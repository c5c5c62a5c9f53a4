import { failure, success } from '../../analysis/result';
import type { Surroundings } from '../host';
import type { Answer, WriteOutcome, WriteRequest } from '../port/workbook';
import { asFailure, hostCode, Stopped } from '../problems';
import { ask, change } from '../run';
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
  const done: WriteOutcome[] = [];
  try {
    await change(surroundings, async (context) => {
      done.push({
        kind: 'written',
        ...(await perform(context, planned, surroundings, request.isStopped ?? (() => false))),
      });
    });
    return success(done[0]!);
  } catch (error) {
    // `Excel.run` ends with a request of its own; when that fails there was nothing left to do.
    if (done[0] !== undefined) return success(done[0]);
    const undone = await undo(planned, surroundings, survey.worksheets);
    if (error instanceof Stopped) return error.failed;
    // A slip of ours is thrown on, but only after the workbook is as it was.
    asFailure(error);
    return failure('writeFailed', { detail: undone ? hostCode(error) : `${hostCode(error)}, notUndone` });
  }
};
