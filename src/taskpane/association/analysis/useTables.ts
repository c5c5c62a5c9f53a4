import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { hasTable, measureTable } from './measureTable';
import { inSlices, pause } from '../../app/inSlices';

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

/** A table per step; tells how many there are. */
function* tableSteps(measures: readonly OutcomeMeasure[], before: number): Generator<number, number> {
  let done = before;
  for (const measure of measures) {
    measureTable(measure);
    done += 1;
    yield done;
  }
  return done;
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
      if (!left) setProgress({ of: measures, done, stopped: false });
    };
    void inSlices(tableSteps(tasks, before), async (done) => {
      tell(done);
      await pause();
      return !left;
    }).then((done) => done !== null && tell(done));
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
