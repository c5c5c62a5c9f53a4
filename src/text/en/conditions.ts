import { conditionsArchetypes } from './conditionsArchetypes';
import { conditionsCase } from './conditionsCase';
import { conditionsCompare } from './conditionsCompare';
import { conditionSheets } from './conditionSheets';
import { conditionsFrame } from './conditionsFrame';
import { conditionsRate } from './conditionsRate';

export const conditions = {
  conditionsArchetypes,
  conditionsCase,
  conditionsCompare,
  conditionSheets,
  conditionsFrame,
  conditionsRate,
} as const;
