import { useMemo } from 'react';
import type { SheetDescription } from '../../sheets/description';
import { volumePriceSheet } from '../../sheets/volumePrice/volumePriceSheet';
import type { OwnEdits as OwnEditsChoice, WriteOutcome } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { associationSettings } from '../association/state/associationSettings';
import { useAssociation } from '../association/state/useAssociation';
import { resultsWith } from '../session/companions';
import { recheck } from '../session/recheck';
import { useAttempt } from '../session/useAttempt';
import { useRemoval, type Removal } from '../session/useRemoval';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { useStoppable, type Making } from '../session/useStoppable';
import { focusTitle } from '../shell/focusTitle';
import { volumePriceInput, type Ready } from '../session/sheetInput';
import { writeRequest } from './writeRequest';

export interface OutputActions {
  /** The sheet as it would be written; `null` as long as something stands in the way. */
  readonly sheet: SheetDescription | null;
  /** While it is being written and the person can still stop. */
  readonly making: Making | null;
  readonly write: (ownEdits: OwnEditsChoice) => Promise<void>;
  readonly stop: () => void;
  readonly goToSheet: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** The question that removing may raise. */
  readonly removal: Removal;
}

/** Counts in the footer do not depend on the moment. */
const anyMoment = new Date(0);

/** Writing the result and what can be done with it afterwards. */
export const useOutput = (): OutputActions => {
  const { workbook, clock, version } = useServices();
  const words = useWords();
  const { session, dispatch, panel, preview, readiness } = useSession();
  const { state } = useAssociation();
  const attempt = useAttempt();
  const refresh = useRefreshSheets();
  const { making, run, isStopped, stop } = useStoppable();
  const { chosen, settings, palette, output, sheets } = session;
  const removal = useRemoval(([first, ...others]) => {
    if (first !== undefined)
      dispatch({
        type: 'output',
        output: { kind: 'removed', sheet: first.name, others: others.map(({ name }) => name) },
      });
  });
  const ready = useMemo<Ready | null>(
    () =>
      readiness === 'ready' && chosen !== null && panel !== null && preview !== null
        ? { chosen, panel, preview, settings }
        : null,
    [readiness, chosen, panel, preview, settings],
  );
  const sheet = useMemo(
    () => (ready === null ? null : volumePriceSheet(volumePriceInput(ready, anyMoment, words))),
    [ready, words],
  );

  const finish = (outcome: WriteOutcome, charts: number): void => {
    if (outcome.kind === 'ownEdits') {
      dispatch({ type: 'output', output: outcome });
      return;
    }
    const written = outcome.sheets.find(({ kind }) => kind === 'volumePrice');
    if (written === undefined) return;
    const rows = panel?.lines.length ?? 0;
    const again = sheets.some(({ id }) => id === written.id);
    const { difference } = outcome;
    const at = clock();
    dispatch({ type: 'output', output: { kind: 'written', sheet: written, again, rows, charts, at, difference } });
  };

  /** What is written is what the preview shows, or nothing. */
  const isAsShown = async ({ chosen: shown }: Ready): Promise<boolean> => {
    const found = await recheck(workbook, shown);
    if (found.kind === 'failed') dispatch({ type: 'failed', problem: found.problem });
    if (found.kind === 'changed') {
      dispatch({ type: 'changed', cell: found.cell });
      // The button that was pressed can no longer be.
      focusTitle();
    }
    return found.kind === 'same';
  };

  const put = async (shown: Ready, ownEdits: OwnEditsChoice): Promise<void> => {
    dispatch({ type: 'output', output: { kind: 'writing' } });
    if (!(await isAsShown(shown))) return;
    const results = resultsWith(sheets, ['volumePrice']);
    const beside = { results, more: associationSettings(state, words), palette };
    const request = writeRequest(shown, beside, ownEdits, clock(), version, words);
    const answer = await workbook.write({ ...request, isStopped });
    if (answer.ok) finish(answer.value, sheet?.charts.length ?? 0);
    else if (answer.problems[0]!.code === 'stopped') dispatch({ type: 'output', output: { kind: 'stopped' } });
    else dispatch({ type: 'failed', problem: answer.problems[0]! });
    await refresh();
  };

  return {
    sheet,
    making,
    removal,
    stop,
    write: (ownEdits) => (ready === null ? Promise.resolve() : run(() => attempt(() => put(ready, ownEdits)))),
    goToSheet: async () => {
      if (output.kind !== 'written') return;
      const answer = await workbook.goToSheet(output.sheet.id);
      if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
    },
    remove: () => (output.kind === 'written' ? removal.remove([output.sheet]) : Promise.resolve()),
  };
};
