import { quietly } from '../run';

/** One piece of work for Excel and what it adds to the size of the request. */
export interface Step {
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Half of the 5 MB that Excel on the web takes in one request: the rest is for what Office.js wraps around it. */
export const bytesPerRequest = 2_500_000;

/** A step that sends next to nothing. */
export const step = (run: Step['run']): Step => ({ bytes: 500, run });

/** Divides steps over requests, in order. A step that is too large by itself gets a request of its own. */
export const requests = (steps: readonly Step[], limit = bytesPerRequest): readonly (readonly Step[])[] => {
  const groups: Step[][] = [];
  let size = Infinity;
  for (const one of steps) {
    if (size + one.bytes > limit) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(one);
    size += one.bytes;
  }
  return groups;
};

/** Runs steps with one sync per request, however many rows they write. */
export const runSteps = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<void> => {
  for (const group of requests(steps)) {
    quietly(context);
    group.forEach(({ run }) => run(context));
    await context.sync();
  }
};
