import { conditionsFrame } from './conditionsFrame';

/** Words of step 3; they come with its screens. One key per part. */
export const conditions = { conditionsFrame } as const;
