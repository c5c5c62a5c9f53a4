import { conditionsCompare } from './conditionsCompare';
import { conditionSheets } from './conditionSheets';
import { conditionsFrame } from './conditionsFrame';
import { conditionsRate } from './conditionsRate';

/** Words of step 3; they come with its screens. One key per part. */
export const conditions = { conditionsCompare, conditionSheets, conditionsFrame, conditionsRate } as const;
