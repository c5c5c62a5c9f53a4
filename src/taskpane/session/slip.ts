import { failure } from '../../analysis/result';
import type { Failure } from '../../analysis/result';
import type { Answer, Workbook, WorkbookProblem } from '../../workbook/port/workbook';

/** An exception nobody foresaw, as a problem. Its name only: a message can quote cells. Its whole story is in the console. */
export const slip = (error: unknown): Failure<WorkbookProblem> => {
  console.error(error);
  return failure('other', { detail: error instanceof Error ? error.name : 'Error' });
};

const guard =
  <Asked extends readonly unknown[], T>(ask: (...asked: Asked) => Answer<T>) =>
  async (...asked: Asked): Answer<T> => {
    try {
      return await ask(...asked);
    } catch (error) {
      return slip(error);
    }
  };

/** The workbook, answering with a problem where it would throw: who waits for an answer gets one. */
export const neverThrowing = (workbook: Workbook): Workbook => ({
  readSelection: guard(workbook.readSelection),
  readAddress: guard(workbook.readAddress),
  listSources: guard(workbook.listSources),
  goTo: guard(workbook.goTo),
  goToSheet: guard(workbook.goToSheet),
  saldoSheets: guard(workbook.saldoSheets),
  write: guard(workbook.write),
  remove: guard(workbook.remove),
  readSettings: guard(workbook.readSettings),
  readSheets: guard(workbook.readSheets),
  edit: guard(workbook.edit),
  activeCell: guard(workbook.activeCell),
  select: guard(workbook.select),
  // Events are a convenience: who listens does without.
  onChange: workbook.onChange,
  onSelect: workbook.onSelect,
});
