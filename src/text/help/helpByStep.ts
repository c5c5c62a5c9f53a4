import { resultaat } from './decomposition/resultaat';
import type { FunctionHelp } from './types';

/** The help of every function, per step and in the order in which they are read. */
export const helpByStep = {
  decomposition: {
    RESULTAAT: resultaat,
  },
  association: {},
  conditions: {},
  calculators: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, FunctionHelp>>>>;

export type Step = keyof typeof helpByStep;

/** The help of every function under its id. */
export const helpOf: ReadonlyMap<string, FunctionHelp> = new Map(
  Object.values(helpByStep).flatMap((step) => Object.entries<FunctionHelp>(step)),
);
