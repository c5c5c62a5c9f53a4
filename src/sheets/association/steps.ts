/** Work that pauses between its parts, so that a screen can breathe in between; the answer comes at the end. */
export type Steps<Answer, Progress = undefined> = Generator<Progress, Answer, undefined>;

/** The answer of all steps at once. */
export const finished = <Answer>(steps: Steps<Answer, unknown>): Answer => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** A list of answers with a pause after each. */
export function* eachInSteps<Item, Answer>(
  items: readonly Item[],
  make: (item: Item, index: number) => Answer,
): Steps<readonly Answer[]> {
  const made: Answer[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    yield;
  }
  return made;
}

/** The same steps, each of which tells how far the whole is. */
export function* telling<Answer, Progress>(steps: Steps<Answer>, progress: Progress): Steps<Answer, Progress> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}
