/** How long a slice may keep the pane waiting, in milliseconds. */
const slice = 24;

/**
 * Does work in slices, so that the pane stays alive.
 * @param work    pauses between its parts and tells how far it is
 * @param between waits between two slices; answers whether to go on
 * @returns `null` when it was stopped
 */
export const inSlices = async <Progress, Answer>(
  work: Iterator<Progress, Answer, undefined>,
  between: (progress: Progress) => Promise<boolean>,
): Promise<Answer | null> => {
  let start = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - start < slice) continue;
    if (!(await between(step.value))) return null;
    start = performance.now();
  }
};

/** Lets the pane do what waits: draw, and hear what the person presses. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
