import { useMemo } from 'react';
import type { SheetDescription } from '../../sheets/description';
import { volumePriceSheet } from '../../sheets/volumePrice/volumePriceSheet';
import type { OwnEdits as OwnEditsChoice, WriteOutcome } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { associationSettings } from '../association/state/associationSettings';
import { useAssociation } from '../association/state/useAssociation';
import { resultsWith, withCompanions } from '../session/companions';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { volumePriceInput, type Ready } from './sheetInput';
import { writeRequest } from './writeRequest';

export interface OutputActions {
  /** The sheet as it would be written; `null` as long as something stands in the way. */
  readonly sheet: SheetDescription | null;
  readonly write: (ownEdits: OwnEditsChoice) => Promise<void>;
  readonly goToSheet: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Counts in the footer do not depend on the moment. */
const anyMoment = new Date(0);

/** Writing the result and what can be done with it afterwards. */
export const useOutput = (): OutputActions => {
  const { workbook, clock, version } = useServices();
  const words = useWords();
  const { session, dispatch, panel, preview, readiness } = useSession();
  const { state } = useAssociation();
  const refresh = useRefreshSheets();
  const { chosen, settings, output } = session;
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
    const { difference } = outcome;
    dispatch({ type: 'output', output: { kind: 'written', sheet: written, rows, charts, at: clock(), difference } });
  };

  return {
    sheet,
    write: async (ownEdits) => {
      if (ready === null) return;
      dispatch({ type: 'output', output: { kind: 'writing' } });
      const beside = { results: resultsWith(session.sheets, ['volumePrice']), more: associationSettings(state, words) };
      const answer = await workbook.write(writeRequest(ready, beside, ownEdits, clock(), version, words));
      if (answer.ok) finish(answer.value, sheet?.charts.length ?? 0);
      else dispatch({ type: 'failed', problem: answer.problems[0]! });
      await refresh();
    },
    goToSheet: async () => {
      if (output.kind !== 'written') return;
      const answer = await workbook.goToSheet(output.sheet.id);
      if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
    },
    remove: async () => {
      if (output.kind !== 'written') return;
      const known = await workbook.saldoSheets();
      const leaving = withCompanions(known.ok ? known.value : [], [output.sheet]);
      const answer = await workbook.remove(leaving.map(({ id }) => id));
      if (answer.ok) dispatch({ type: 'output', output: { kind: 'removed', sheet: output.sheet.name } });
      else dispatch({ type: 'failed', problem: answer.problems[0]! });
      await refresh();
    },
  };
};
