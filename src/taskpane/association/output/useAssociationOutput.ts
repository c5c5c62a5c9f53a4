import { useMemo, useRef, useState } from 'react';
import type { OnRemove, OwnEdits, WriteOutcome } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { associationKinds, withCompanions } from '../../session/companions';
import { useSession } from '../../session/useSession';
import { useRefreshSheets } from '../../session/useSheets';
import type { OutcomesValue } from '../useOutcomes';
import { useAssociation } from '../state/useAssociation';
import type { AssociationReady } from './associationInput';
import { associationRequest } from './writeAssociation';

/** How far making the sheets is. */
export interface Making {
  readonly done: number;
  readonly all: number;
}

export interface AssociationOutputActions {
  /** `null` as long as something stands in the way. */
  readonly ready: AssociationReady | null;
  /** While sheets are being made and the person can still stop. */
  readonly making: Making | null;
  readonly write: (ownEdits: OwnEdits) => Promise<void>;
  readonly stop: () => void;
  readonly goToSheet: () => Promise<void>;
  /** `ask` first: work of the person on these sheets is not thrown away unasked. */
  readonly remove: (edits: OnRemove) => Promise<void>;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Writing the sheets of step 2 and what can be done with them afterwards. */
export const useAssociationOutput = ({ outcomes, readiness }: OutcomesValue): AssociationOutputActions => {
  const { workbook, clock, version } = useServices();
  const words = useWords();
  const { session, dispatch: tell, panel } = useSession();
  const { state, dispatch } = useAssociation();
  const refresh = useRefreshSheets();
  const [making, setMaking] = useState<Making | null>(null);
  const stopped = useRef(false);
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

  const between = async (done: number, all: number): Promise<boolean> => {
    setMaking({ done, all });
    await pause();
    return !stopped.current;
  };

  return {
    ready,
    making,
    stop: () => {
      stopped.current = true;
    },
    write: async (ownEdits) => {
      if (ready === null) return;
      stopped.current = false;
      dispatch({ type: 'output', output: { kind: 'writing' } });
      const context = { state, lines: panel?.lines ?? [], sheets: session.sheets, moment: clock(), version, words };
      const request = await associationRequest(ready, context, ownEdits, between);
      if (request === null) {
        setMaking(null);
        dispatch({ type: 'output', output: { kind: 'stopped' } });
        return;
      }
      const answer = await workbook.write({ ...request, isStopped: () => stopped.current });
      setMaking(null);
      if (answer.ok) finish(answer.value);
      else if (answer.problems[0]!.code === 'stopped') dispatch({ type: 'output', output: { kind: 'stopped' } });
      else {
        dispatch({ type: 'output', output: { kind: 'none' } });
        tell({ type: 'failed', problem: answer.problems[0]! });
      }
      await refresh();
    },
    goToSheet: async () => {
      const [first] = output.kind === 'written' ? output.sheets : [];
      if (first === undefined) return;
      const answer = await workbook.goToSheet(first.id);
      if (!answer.ok) tell({ type: 'failed', problem: answer.problems[0]! });
    },
    remove: async (edits) => {
      if (output.kind !== 'written' && output.kind !== 'removing') return;
      const known = await workbook.saldoSheets();
      const leaving = withCompanions(known.ok ? known.value : [], output.sheets);
      const answer = await workbook.remove(
        leaving.map(({ id }) => id),
        edits,
      );
      if (!answer.ok) tell({ type: 'failed', problem: answer.problems[0]! });
      else if (answer.value.kind === 'removed') dispatch({ type: 'output', output: { kind: 'removed' } });
      else dispatch({ type: 'output', output: { kind: 'removing', sheets: output.sheets, edits: answer.value.edits } });
      await refresh();
    },
  };
};
