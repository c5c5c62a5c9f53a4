import { useCallback } from 'react';
import { slip } from './slip';
import { useSession } from './useSession';

/** Does something that ends well or in a sentence: an exception in our own code must not leave the pane waiting for ever. */
export const useAttempt = (): ((work: () => Promise<void>) => Promise<void>) => {
  const { dispatch } = useSession();
  return useCallback(
    async (work) => {
      try {
        await work();
      } catch (error) {
        dispatch({ type: 'failed', problem: slip(error).problems[0]! });
      }
    },
    [dispatch],
  );
};
