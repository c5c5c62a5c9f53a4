import { createContext, useContext } from 'react';

/** The five parts of step 3, in their order. */
export const parts = ['framework', 'rate', 'case', 'compare', 'archetypes'] as const;
export type PartName = (typeof parts)[number];

export interface PartChoice {
  readonly part: PartName;
  readonly open: (part: PartName) => void;
}

export const PartContext = createContext<PartChoice>({ part: 'framework', open: () => undefined });

/** Which part is open, and the way to another. */
export const usePart = (): PartChoice => useContext(PartContext);
