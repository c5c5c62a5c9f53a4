/** How long a slice may keep the pane waiting, in milliseconds. */
const slice = 24;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Does a list of tasks in slices, so that the pane stays alive.
 * @param isStopped asked between tasks
 * @param progress  told how many are done, between slices
 * @returns whether all were done
 */
export const inSlices = async (
  tasks: readonly (() => void)[],
  isStopped: () => boolean,
  progress: (done: number) => void,
): Promise<boolean> => {
  let start = performance.now();
  for (const [done, task] of tasks.entries()) {
    if (isStopped()) return false;
    task();
    if (performance.now() - start < slice) continue;
    progress(done + 1);
    await pause();
    start = performance.now();
  }
  return !isStopped();
};
