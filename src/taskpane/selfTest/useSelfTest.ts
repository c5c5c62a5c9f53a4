import { useEffect, useRef, useState } from 'react';
import type { SelfTestReport } from '../../sheets/selfTest/report';
import { formatMoment } from '../../text/format';
import type { EditedSheet, OnRemove, SaldoSheet } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { useAttempt } from '../session/useAttempt';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { selfTestSheets } from './run/cleanUp';
import { runSelfTest, type Keep, type SelfTestStep } from './run/runSelfTest';

export interface SelfTestResult {
  readonly report: SelfTestReport;
  readonly isStopped: boolean;
  /** Sheets of the test that are still in the workbook. */
  readonly remaining: readonly SaldoSheet[];
}

export type SelfTestState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: SelfTestStep; readonly isStopping: boolean }
  | { readonly kind: 'done'; readonly result: SelfTestResult };

/** Sheets of the test on which a person wrote something: they go only when the person says so. */
interface Asking {
  readonly edits: readonly EditedSheet[];
  readonly goOn: () => Promise<void>;
}

export interface SelfTest {
  readonly state: SelfTestState;
  readonly asking: Asking | null;
  readonly cancel: () => void;
  readonly start: (keep: Keep) => Promise<void>;
  readonly stop: () => void;
  readonly remove: () => Promise<void>;
  readonly again: () => void;
}

/** The self-test from start to clean workbook. Whoever leaves the screen stops it; its sheets are taken away all the same. */
export const useSelfTest = (): SelfTest => {
  const { workbook, hostProbe, version, clock } = useServices();
  const words = useWords();
  const { dispatch } = useSession();
  const attempt = useAttempt();
  const refresh = useRefreshSheets();
  const stopped = useRef(false);
  const [state, setState] = useState<SelfTestState>({ kind: 'idle' });
  const [asking, setAsking] = useState<Asking | null>(null);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const remaining = async (): Promise<readonly SaldoSheet[]> => {
    const sheets = await selfTestSheets(workbook);
    return sheets.ok ? sheets.value : [];
  };

  /** Takes the sheets of an earlier test away. @returns whether they are gone */
  const clear = async (ownEdits: OnRemove, goOn: () => Promise<void>): Promise<boolean> => {
    setAsking(null);
    const ids = (await remaining()).map(({ id }) => id);
    const answer = await workbook.remove(ids, ownEdits);
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
    else if (answer.value.kind === 'ownEdits') setAsking({ edits: answer.value.edits, goOn });
    return answer.ok && answer.value.kind === 'removed';
  };

  const run = async (keep: Keep): Promise<void> => {
    stopped.current = false;
    const showStep = (step: SelfTestStep): void => setState({ kind: 'running', step, isStopping: stopped.current });
    showStep('host');
    try {
      const report = await runSelfTest({
        workbook,
        words,
        keep,
        probe: await hostProbe(),
        teller: words,
        context: {
          language: words.language,
          notation: words.notation,
          time: formatMoment(clock(), words.notation),
          version,
        },
        now: () => performance.now(),
        isStopped: () => stopped.current,
        onStep: showStep,
      });
      setState({ kind: 'done', result: { report, isStopped: stopped.current, remaining: await remaining() } });
    } catch (error) {
      setState({ kind: 'idle' });
      throw error;
    } finally {
      await refresh();
    }
  };

  const start = (keep: Keep, ownEdits: OnRemove = 'ask'): Promise<void> =>
    attempt(async () => {
      if (await clear(ownEdits, () => start(keep, 'delete'))) await run(keep);
    });

  const remove = (ownEdits: OnRemove = 'ask'): Promise<void> =>
    attempt(async () => {
      if (!(await clear(ownEdits, () => remove('delete')))) return;
      setState((now) => (now.kind === 'done' ? { ...now, result: { ...now.result, remaining: [] } } : now));
      await refresh();
    });

  return {
    state,
    asking,
    cancel: () => setAsking(null),
    start: (keep) => start(keep),
    stop: () => {
      stopped.current = true;
      setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
    },
    remove: () => remove(),
    again: () => setState({ kind: 'idle' }),
  };
};
