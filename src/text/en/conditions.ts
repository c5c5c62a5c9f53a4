import { conditionsFrame } from './conditionsFrame';
import { conditionsRate } from './conditionsRate';

export const conditions = { conditionsFrame, conditionsRate } as const;
