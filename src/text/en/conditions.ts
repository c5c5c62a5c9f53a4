import { conditionSheets } from './conditionSheets';
import { conditionsFrame } from './conditionsFrame';
import { conditionsRate } from './conditionsRate';

export const conditions = { conditionSheets, conditionsFrame, conditionsRate } as const;
