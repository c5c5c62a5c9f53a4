import { conditionsArchetypes } from './conditionsArchetypes';
import { conditionsCase } from './conditionsCase';
import { conditionsCompare } from './conditionsCompare';
import { conditionSheets } from './conditionSheets';
import { conditionsFrame } from './conditionsFrame';
import { conditionsFramework } from './conditionsFramework';
import { conditionsRate } from './conditionsRate';

/** Words of step 3; they come with its screens. One key per part. */
export const conditions = {
  conditionsArchetypes,
  conditionsCase,
  conditionsCompare,
  conditionSheets,
  conditionsFrame,
  conditionsFramework,
  conditionsRate,
} as const;
