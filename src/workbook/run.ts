import { failure, success } from '../analysis/result';
import type { Surroundings } from './host';
import type { Answer } from './port/workbook';
import { asFailure, hostCode } from './problems';

/** Asks Excel something. A person typing in a cell makes it fail at once, so that the pane can say so. */
export const ask = async <T>(question: (context: Excel.RequestContext) => Promise<T>): Answer<T> => {
  try {
    return success(await Excel.run(question));
  } catch (error) {
    return asFailure(error);
  }
};

const wrongAddress = new Set(['InvalidArgument', 'InvalidReference', 'ItemNotFound']);

/** Asks about an address that a person typed: when Excel does not know it, that is the problem. */
export const askFor = async <T>(
  address: string,
  question: (context: Excel.RequestContext) => Promise<T>,
): Answer<T> => {
  try {
    return success(await Excel.run(question));
  } catch (error) {
    return wrongAddress.has(hostCode(error)) ? failure('unknownAddress', { address }) : asFailure(error);
  }
};

/**
 * Changes the workbook: waits for a person who is typing, and makes one step of *Ongedaan maken* of it where Excel can
 * (requirement set 1.20). Throws what the host throws; the caller cleans up.
 */
export const change = <T>(
  { supports }: Surroundings,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run({ delayForCellEdit: true, ...(supports('1.20') ? { mergeUndoGroup: true } : {}) }, work);

/** One request: no recalculation and no repainting between its operations. */
export const quietly = (context: Excel.RequestContext): void => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
};

const attempts = 3;

/**
 * Cleaning up after a mishap: Excel gets three chances, with a pause between them.
 * @returns false when it refused each time; then the person has to do it with *Ongedaan maken*
 */
export const persistently = async (
  surroundings: Surroundings,
  work: (context: Excel.RequestContext) => Promise<void>,
): Promise<boolean> => {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await change(surroundings, work);
      return true;
    } catch {
      if (attempt < attempts) await surroundings.wait(200 * attempt);
    }
  }
  return false;
};
