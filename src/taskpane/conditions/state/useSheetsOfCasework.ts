import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Palette } from '../../../sheets/colours/palette';
import type { Language } from '../../../text/instance';
import type { LogEntry, Unsubscribe, WorkbookProblem } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { slip } from '../../session/slip';
import type { Change, ChangeProblem, Known } from '../data/edits/change';
import { patched } from '../data/patch';
import { readCasework, type WorkingSheets } from '../data/readCasework';
import { readWorkingSheets } from './readWorkingSheets';

/** Why something was not read or stored. */
export type StoreProblem = ChangeProblem | WorkbookProblem;

export interface CaseworkStore {
  /** `null` until the sheets were read for the first time. */
  readonly known: Known | null;
  readonly busy: boolean;
  readonly failure: StoreProblem | null;
  readonly setFailure: (failure: StoreProblem | null) => void;
  readonly refresh: () => Promise<void>;
  /** Carries out a change; answers whether it is stored. */
  readonly perform: (change: Change, log: readonly LogEntry[]) => Promise<boolean>;
  /** Does something else with the workbook in its turn; answers with the problem that stood in its way. */
  readonly inTurn: (work: (known: Known) => Promise<StoreProblem | null>) => Promise<boolean>;
}

/** People type in bursts; one reading afterwards will do. */
const quiet = 300;
/** Excel does not answer while a person is typing in a cell. */
const patience = 2000;

/** The sheet is not what it was, or not where it was: worth another look. */
const isMoved = ({ code }: StoreProblem): boolean =>
  code === 'changedMeanwhile' || code === 'placeGone' || code === 'sheetGone';

/** Reads the working sheets, reads them again when somebody changes them, and changes them one action after another. */
export const useSheetsOfCasework = (language: Language, palette: Palette): CaseworkStore => {
  const { workbook } = useServices();
  const [known, setKnown] = useState<Known | null>(null);
  const [failure, setFailure] = useState<StoreProblem | null>(null);
  const [waiting, setWaiting] = useState(0);
  const latest = useRef<Known | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const keep = useCallback(
    (sheets: WorkingSheets): Known => {
      const next = { sheets, reading: readCasework(sheets, language) };
      latest.current = next;
      setKnown(next);
      return next;
    },
    [language],
  );

  const read = useCallback(
    async (quietly = false): Promise<Known | null> => {
      const answer = await readWorkingSheets(workbook);
      if (answer.ok) {
        if (latest.current === null) setFailure(null);
        return keep(answer.value);
      }
      if (!quietly) setFailure(answer.problems[0]!);
      return null;
    },
    [workbook, keep],
  );

  /** Actions wait for each other, so that each is planned on what the one before it left. */
  const enqueue = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.current.then(work, work);
    queue.current = next.catch(() => undefined);
    return next;
  }, []);

  const inTurn = useCallback(
    (work: (known: Known) => Promise<StoreProblem | null>): Promise<boolean> => {
      setWaiting((count) => count + 1);
      return enqueue(async () => {
        try {
          const now = latest.current ?? (await read());
          if (now === null) return false;
          const problem = await work(now);
          setFailure(problem);
          return problem === null;
        } catch (error) {
          setFailure(slip(error).problems[0]!);
          return false;
        } finally {
          setWaiting((count) => count - 1);
        }
      });
    },
    [enqueue, read],
  );

  const perform = useCallback(
    (change: Change, log: readonly LogEntry[]): Promise<boolean> => {
      const attempt = async (now: Known): Promise<StoreProblem | null> => {
        const planned = change(now);
        if (!planned.ok) return planned.problems[0]!;
        if (planned.value.length === 0) return null;
        const answer = await workbook.edit({ edits: planned.value, palette, log });
        if (!answer.ok) return answer.problems[0]!;
        const next = patched(now.sheets, planned.value);
        if (next === null) await read();
        else keep(next);
        return null;
      };
      return inTurn(async (now) => {
        const problem = await attempt(now);
        if (problem === null) return null;
        // Whatever went wrong: from here on the pane shows what stands on the sheets.
        const again = await read();
        return again !== null && isMoved(problem) ? await attempt(again) : problem;
      });
    },
    [workbook, palette, inTurn, read, keep],
  );

  const refresh = useCallback(
    (): Promise<void> =>
      enqueue(async () => {
        await read();
      }),
    [enqueue, read],
  );

  useEffect(() => void refresh(), [refresh]);

  const names = useMemo(() => Object.values(known?.sheets ?? {}).map(({ sheet }) => sheet.name), [known?.sheets]).join(
    '\u0000',
  );
  useEffect(() => {
    if (names === '') return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsubscribe: Unsubscribe | null = null;
    const readLater = (delay: number): void => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void readNow(), delay);
    };
    /** Nobody asked for this: while the person types in the next cell it waits, without a word. */
    const readNow = async (): Promise<void> => {
      if ((await enqueue(() => read(true))) === null) readLater(patience);
    };
    void workbook
      .onChange(names.split('\u0000'), () => readLater(quiet))
      .then((stop) => {
        if (stopped) {
          stop();
          return;
        }
        unsubscribe = stop;
        // What changed between the reading and this moment was told to nobody.
        readLater(0);
      })
      // Without events an action still finds out by itself that a sheet has changed.
      .catch(() => undefined);
    return () => {
      stopped = true;
      clearTimeout(timer);
      unsubscribe?.();
    };
  }, [workbook, names, enqueue, read]);

  return { known, busy: waiting > 0, failure, setFailure, refresh, perform, inTurn };
};
