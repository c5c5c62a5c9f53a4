import { failure, success } from '../../analysis/result';
import type { Surroundings } from '../host';
import type { Answer, EditRequest } from '../port/workbook';
import { asFailure, hostCode } from '../problems';
import { ask, change } from '../run';
import { lookBeforeEdit } from './look';
import { performEdit, type Progress } from './perform';
import { takeBackEdit } from './takeBack';

/**
 * Changes cells on sheets of Saldo's in one guarded run: everything is looked at and compared before the first cell changes,
 * and what fails after that is taken back.
 */
export const edit = async (request: EditRequest, surroundings: Surroundings): Answer<void> => {
  const looked = await ask((context) => lookBeforeEdit(context, request));
  if (!looked.ok) return looked;
  const progress: Progress = { removing: false, done: false };
  try {
    await change(surroundings, async (context) => {
      await performEdit(context, looked.value, progress);
      progress.done = true;
    });
    return success(undefined);
  } catch (error) {
    // `Excel.run` ends with a request of its own; when that fails there was nothing left to do.
    if (progress.done) return success(undefined);
    const undone = await takeBackEdit(looked.value, progress, surroundings);
    // A slip of ours is thrown on, but only after the workbook is as it was.
    asFailure(error);
    return failure('writeFailed', { detail: undone ? hostCode(error) : `${hostCode(error)}, notUndone` });
  }
};
