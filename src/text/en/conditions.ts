import { conditionsCompare } from './conditionsCompare';
import { conditionSheets } from './conditionSheets';
import { conditionsFrame } from './conditionsFrame';
import { conditionsRate } from './conditionsRate';

export const conditions = { conditionsCompare, conditionSheets, conditionsFrame, conditionsRate } as const;
