import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { hasTable, measureTable } from './measureTable';
import { inSlices } from './inSlices';

export interface Tables {
  /** Every table is there. */
  readonly complete: boolean;
  readonly done: number;
  readonly all: number;
  /** The person stopped it. */
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly resume: () => void;
}

interface Progress {
  readonly of: readonly OutcomeMeasure[];
  readonly done: number;
  readonly stopped: boolean;
}

/** Calculates the tables of all measures in the background, in slices. */
export const useTables = (measures: readonly OutcomeMeasure[]): Tables => {
  const [progress, setProgress] = useState<Progress>({ of: [], done: 0, stopped: false });
  const current = progress.of === measures;
  const stopped = current && progress.stopped;
  useEffect(() => {
    if (stopped) return;
    let left = false;
    const tasks = measures.filter((measure) => !hasTable(measure));
    const before = measures.length - tasks.length;
    const tell = (done: number): void => {
      if (!left) setProgress({ of: measures, done: before + done, stopped: false });
    };
    void inSlices(
      tasks.map((measure) => () => void measureTable(measure)),
      () => left,
      tell,
    ).then((finished) => finished && tell(tasks.length));
    return () => {
      left = true;
    };
  }, [measures, stopped]);
  const stop = useCallback(() => setProgress((before) => ({ ...before, of: measures, stopped: true })), [measures]);
  const resume = useCallback(() => setProgress((before) => ({ ...before, stopped: false })), []);
  const done = current ? progress.done : 0;
  return useMemo(
    () => ({ complete: done === measures.length, done, all: measures.length, stopped, stop, resume }),
    [done, measures, stopped, stop, resume],
  );
};
