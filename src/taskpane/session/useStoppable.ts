import { useCallback, useMemo, useRef, useState } from 'react';
import { pause } from '../app/inSlices';

/** How far long work is. */
export interface Making {
  readonly done: number;
  readonly all: number;
}

/** Long work that a person can stop. */
export interface Stoppable {
  /** `null` when nothing is going on. */
  readonly making: Making | null;
  /** Does the work; from now on it can be stopped. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  /** Tells how far the work is and lets the pane do what waits; answers whether to go on. */
  readonly between: (done: number, all: number) => Promise<boolean>;
  readonly isStopped: () => boolean;
  readonly stop: () => void;
}

/** Progress with a way out, for whatever takes long. */
export const useStoppable = (): Stoppable => {
  const [making, setMaking] = useState<Making | null>(null);
  const stopped = useRef(false);
  const run = useCallback<Stoppable['run']>(async (work) => {
    stopped.current = false;
    setMaking({ done: 0, all: 0 });
    try {
      await work();
    } finally {
      setMaking(null);
    }
  }, []);
  const between = useCallback<Stoppable['between']>(async (done, all) => {
    setMaking({ done, all });
    await pause();
    return !stopped.current;
  }, []);
  return useMemo(
    () => ({
      making,
      run,
      between,
      isStopped: () => stopped.current,
      stop: () => {
        stopped.current = true;
      },
    }),
    [making, run, between],
  );
};
