import { useMemo } from 'react';
import type { OwnEdits, WriteOutcome } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { associationKinds } from '../../session/companions';
import { recheck } from '../../session/recheck';
import { useAttempt } from '../../session/useAttempt';
import { useRemoval, type Removal } from '../../session/useRemoval';
import { useSession } from '../../session/useSession';
import { useRefreshSheets } from '../../session/useSheets';
import { useStoppable, type Making } from '../../session/useStoppable';
import { focusTitle } from '../../shell/focusTitle';
import type { OutcomesValue } from '../useOutcomes';
import { useAssociation } from '../state/useAssociation';
import type { AssociationReady } from './associationInput';
import { associationRequest } from './writeAssociation';

export interface AssociationOutputActions {
  /** `null` as long as something stands in the way. */
  readonly ready: AssociationReady | null;
  /** While sheets are being made and the person can still stop. */
  readonly making: Making | null;
  readonly write: (ownEdits: OwnEdits) => Promise<void>;
  readonly stop: () => void;
  readonly goToSheet: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** The question that removing may raise. */
  readonly removal: Removal;
}

/** Writing the sheets of step 2 and what can be done with them afterwards. */
export const useAssociationOutput = ({ outcomes, readiness }: OutcomesValue): AssociationOutputActions => {
  const { workbook, clock, version } = useServices();
  const words = useWords();
  const { session, dispatch: tell, panel } = useSession();
  const { state, dispatch } = useAssociation();
  const attempt = useAttempt();
  const refresh = useRefreshSheets();
  const removal = useRemoval(() => dispatch({ type: 'output', output: { kind: 'removed' } }));
  const { making, run, between, isStopped, stop } = useStoppable();
  const { chosen, settings } = session;
  const { sources, output } = state;
  const ready = useMemo<AssociationReady | null>(() => {
    const { components } = outcomes;
    if (readiness !== 'ready' || components === null) return null;
    return {
      outcomes,
      components,
      measures: outcomes.measures.filter(({ choice }) => choice.used),
      sources,
      chosen,
      settings,
    };
  }, [readiness, outcomes, sources, chosen, settings]);

  const finish = (outcome: WriteOutcome): void => {
    if (outcome.kind === 'ownEdits') {
      dispatch({ type: 'output', output: outcome });
      return;
    }
    const sheets = outcome.sheets.filter(({ kind }) => associationKinds.some((known) => known === kind));
    dispatch({
      type: 'output',
      output: { kind: 'written', sheets, at: clock(), difference: outcome.difference },
    });
  };

  /** What is written is what the screen shows, or nothing: tables of outcomes, and the one of step 1 where components come from it. */
  const isAsShown = async ({ components, ...shown }: AssociationReady): Promise<boolean> => {
    const outcomesFirst = shown.sources.map((source) => ({
      source,
      changed: (cell: string) => dispatch({ type: 'changed', cell }),
    }));
    const budget =
      components.kind === 'budget' && shown.chosen !== null
        ? [{ source: shown.chosen, changed: (cell: string) => tell({ type: 'changed', cell }) }]
        : [];
    for (const { source, changed } of [...outcomesFirst, ...budget]) {
      const found = await recheck(workbook, source);
      if (found.kind === 'same') continue;
      if (found.kind === 'failed') tell({ type: 'failed', problem: found.problem });
      else {
        changed(found.cell);
        // The button that was pressed can no longer be.
        focusTitle();
      }
      return false;
    }
    return true;
  };

  const stopHere = (): void => dispatch({ type: 'output', output: { kind: 'stopped' } });

  const put = async (shown: AssociationReady, ownEdits: OwnEdits): Promise<void> => {
    if (!(await isAsShown(shown))) return;
    const { sheets, palette } = session;
    const context = { state, lines: panel?.lines ?? [], sheets, palette, moment: clock(), version, words };
    const request = await associationRequest(shown, context, ownEdits, between);
    if (request === null) {
      stopHere();
      return;
    }
    const answer = await workbook.write({ ...request, isStopped });
    if (answer.ok) finish(answer.value);
    else if (answer.problems[0]!.code === 'stopped') stopHere();
    else tell({ type: 'failed', problem: answer.problems[0]! });
    await refresh();
  };

  return {
    ready,
    making,
    removal,
    stop,
    write: async (ownEdits) => {
      if (ready === null) return;
      dispatch({ type: 'output', output: { kind: 'writing' } });
      await run(() => attempt(() => put(ready, ownEdits)));
      dispatch({ type: 'settled' });
    },
    goToSheet: async () => {
      const [first] = output.kind === 'written' ? output.sheets : [];
      if (first === undefined) return;
      const answer = await workbook.goToSheet(first.id);
      if (!answer.ok) tell({ type: 'failed', problem: answer.problems[0]! });
    },
    remove: () => (output.kind === 'written' ? removal.remove(output.sheets) : Promise.resolve()),
  };
};
