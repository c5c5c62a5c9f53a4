import type { Failure } from '../analysis/result';
import { failure } from '../analysis/result';
import type { WorkbookProblem } from './port/workbook';

export type Failed = Failure<WorkbookProblem>;

/** A problem on its way out of a batch: Office.js batches can only be left early by throwing. */
export class Stopped extends Error {
  constructor(readonly failed: Failed) {
    super(failed.problems[0]?.code ?? 'stopped');
  }
}

/** Leaves the batch with a problem in the field's words. */
export const stop = (code: WorkbookProblem['code'], slots: Readonly<Record<string, string | number>> = {}): never => {
  throw new Stopped(failure(code, slots));
};

const codes: Readonly<Record<string, WorkbookProblem['code']>> = {
  InvalidOperationInCellEditMode: 'editing',
  InvalidSelection: 'emptySelection',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** Known by its code and not by its class: an error of a host in another frame has classes of its own. */
const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code !== ''
    ? error.code
    : null;

/** The host's own code for an error (`ItemNotFound`), never its message: a message can quote cells. */
export const hostCode = (error: unknown): string => codeOf(error) ?? 'GeneralException';

/**
 * An exception of Office.js as a problem.
 * Errors that are not the host's own (a slip in our code) are thrown on: they must not look like a mishap in Excel.
 */
export const asFailure = (error: unknown): Failed => {
  if (error instanceof Stopped) return error.failed;
  const code = codeOf(error);
  if (code === null) throw error;
  const known = codes[code];
  if (known === 'tooLarge') return failure('tooLarge', { cells: '' });
  if (known === 'unsupported') return failure('unsupported', { need: code });
  return known === undefined ? failure('other', { detail: code }) : failure(known);
};
