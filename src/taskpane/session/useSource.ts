import { useCallback } from 'react';
import type { Result } from '../../analysis/result';
import type { Grid } from '../../workbook/port/grid';
import type { WorkbookProblem } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { chooseTable } from './chooseTable';
import { readStatements } from './statements';
import type { ChosenTable } from './session';
import { useSession } from './useSession';

export interface SourceActions {
  readonly takeSelection: () => Promise<void>;
  readonly takeAddress: (address: string) => Promise<void>;
  /** Reads the same table again; choices stand as far as they still fit. */
  readonly readAgain: () => Promise<void>;
}

/** Reading the person's table. */
export const useSource = (): SourceActions => {
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  const { chosen } = session;
  const take = useCallback(
    async (read: () => Promise<Result<Grid, WorkbookProblem>>, before: ChosenTable | null) => {
      dispatch({ type: 'reading' });
      const answer = await read();
      if (!answer.ok) {
        dispatch({ type: 'failed', problem: answer.problems[0]! });
        return;
      }
      const statements = await readStatements(workbook, answer.value);
      dispatch({ type: 'read', chosen: chooseTable(answer.value, before, statements) });
    },
    [workbook, dispatch],
  );
  return {
    takeSelection: () => take(workbook.readSelection, chosen),
    takeAddress: (address) => take(() => workbook.readAddress(address), chosen),
    readAgain: () => (chosen === null ? Promise.resolve() : take(() => workbook.readAddress(chosen.reference), chosen)),
  };
};
