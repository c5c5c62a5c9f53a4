import { useCallback } from 'react';
import type { Result } from '../../analysis/result';
import type { Grid } from '../../workbook/port/grid';
import type { WorkbookProblem } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { numberFields } from '../data/fields';
import { chooseTable, nothingAround } from './chooseTable';
import { lookAround } from './lookAround';
import type { ChosenTable } from './session';
import { useAttempt } from './useAttempt';
import { useSession } from './useSession';

export interface SourceActions {
  readonly takeSelection: () => Promise<void>;
  readonly takeAddress: (address: string) => Promise<void>;
  /** Takes the selection when it holds a table we recognise; otherwise nothing happens and nothing is said. */
  readonly trySelection: () => Promise<void>;
  /** Reads the same table again; choices stand as far as they still fit. */
  readonly readAgain: () => Promise<void>;
}

/** Enough to start with: headers, rows, and two or more of the four figures. */
const isUsable = ({ table, proposal }: ChosenTable): boolean =>
  table.headerRow !== null &&
  table.dataRows.length > 0 &&
  numberFields.filter((field) => proposal.mapping[field] !== null).length >= 2;

/** Reading the person's table. */
export const useSource = (): SourceActions => {
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  const { chosen } = session;
  const attempt = useAttempt();
  const take = useCallback(
    (read: () => Promise<Result<Grid, WorkbookProblem>>, before: ChosenTable | null) =>
      attempt(async () => {
        dispatch({ type: 'reading' });
        const answer = await read();
        if (!answer.ok) {
          dispatch({ type: 'failed', problem: answer.problems[0]! });
          return;
        }
        const around = await lookAround(workbook, answer.value);
        dispatch({ type: 'read', chosen: chooseTable(answer.value, before, around) });
      }),
    [workbook, dispatch, attempt],
  );
  const trySelection = (): Promise<void> =>
    attempt(async () => {
      const answer = await workbook.readSelection();
      if (!answer.ok || !isUsable(chooseTable(answer.value, null, nothingAround))) return;
      await take(() => Promise.resolve(answer), chosen);
    });
  return {
    trySelection,
    takeSelection: () => take(workbook.readSelection, chosen),
    takeAddress: (address) => take(() => workbook.readAddress(address), chosen),
    readAgain: () => (chosen === null ? Promise.resolve() : take(() => workbook.readAddress(chosen.reference), chosen)),
  };
};
