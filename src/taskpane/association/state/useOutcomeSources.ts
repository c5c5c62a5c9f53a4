import { useCallback } from 'react';
import type { Result } from '../../../analysis/result';
import type { Grid } from '../../../workbook/port/grid';
import type { WorkbookProblem } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { referenceOf } from '../../session/chooseTable';
import { readStatements } from '../../session/statements';
import { useSession } from '../../session/useSession';
import { sourceOf } from '../data/sourceOf';
import type { OutcomeSource } from '../data/readOutcomes';
import { storedChoices, storedNational, storedSources } from './associationSettings';
import { readEach, searchOutcomes } from './searchOutcomes';
import { useAssociation } from './useAssociation';

export interface OutcomeSourceActions {
  readonly addSelection: () => Promise<void>;
  readonly addAddress: (address: string) => Promise<void>;
  /** Reads every table of outcomes again. */
  readonly readAgain: () => Promise<void>;
  /** Takes the tables of last time, or looks through the workbook for outcome measures. */
  readonly search: () => Promise<void>;
}

/** Reading tables of outcomes. */
export const useOutcomeSources = (): OutcomeSourceActions => {
  const { workbook } = useServices();
  const { session, dispatch: tell } = useSession();
  const { state, dispatch } = useAssociation();
  const { chosen, sheets } = session;

  const take = async (reads: readonly (() => Promise<Result<Grid, WorkbookProblem>>)[]): Promise<void> => {
    dispatch({ type: 'reading' });
    const sources: OutcomeSource[] = [];
    for (const read of reads) {
      const answer = await read();
      if (!answer.ok) {
        tell({ type: 'failed', problem: answer.problems[0]! });
        dispatch({ type: 'notRead' });
        return;
      }
      const statements = await readStatements(workbook, answer.value);
      const earlier = state.sources.find(({ reference }) => reference === referenceOf(answer.value));
      sources.push(sourceOf(answer.value, statements, earlier?.measureName ?? ''));
    }
    dispatch({ type: 'read', sources });
  };

  const search = useCallback(async () => {
    dispatch({ type: 'reading' });
    const stored = await workbook.readSettings();
    const earlier = stored.ok ? storedSources(stored.value) : [];
    const again = await readEach(workbook, earlier);
    if (stored.ok && again.found.length > 0) {
      const { value } = stored;
      dispatch({
        type: 'read',
        sources: again.found,
        choices: storedChoices(value),
        national: storedNational(value),
      });
      if (again.problem !== null) tell({ type: 'failed', problem: again.problem });
      return;
    }
    const sources = await searchOutcomes(workbook, chosen, sheets);
    dispatch(sources.length > 0 ? { type: 'read', sources } : { type: 'notRead' });
  }, [workbook, chosen, sheets, dispatch, tell]);

  return {
    search,
    addSelection: () => take([workbook.readSelection]),
    addAddress: (address) => take([() => workbook.readAddress(address)]),
    readAgain: () =>
      take(
        state.sources.map(
          ({ reference }) =>
            () =>
              workbook.readAddress(reference),
        ),
      ),
  };
};
