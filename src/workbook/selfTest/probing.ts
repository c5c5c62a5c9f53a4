import { failure, success } from '../../analysis/result';
import type { Surroundings } from '../host';
import type { Answer } from '../port/workbook';
import { asFailure } from '../problems';
import { change } from '../run';

/** A host may also lack a function altogether; that is a finding of the self-test, not a slip to throw on. */
const finding = (error: unknown): ReturnType<typeof asFailure> => {
  try {
    return asFailure(error);
  } catch {
    return failure('other', { detail: error instanceof Error ? error.name : 'Error' });
  }
};

type Question<T> = (context: Excel.RequestContext) => Promise<T>;

const answering = async <T>(work: () => Promise<T>): Answer<T> => {
  try {
    return success(await work());
  } catch (error) {
    return finding(error);
  }
};

/** Asks one thing; whatever goes wrong is the answer. */
export const probing = <T>(question: Question<T>): Answer<T> => answering(() => Excel.run(question));

/** Changes something, as every write of Saldo's does. */
export const changing = <T>(surroundings: Surroundings, work: Question<T>): Answer<T> =>
  answering(() => change(surroundings, work));
