import { conditionsFrame } from './conditionsFrame';

export const conditions = { conditionsFrame } as const;
