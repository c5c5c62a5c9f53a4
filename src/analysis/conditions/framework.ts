import type { Rating } from './rating';

/**
 * A condition, or a row of conditions taken together, with one rating per municipality in a fixed order.
 * Level 0 is the balance, 1 outcomes, 2 practice, 3 preconditions, 4 context. Levels 2 to 4 are conditions.
 */
export interface RatedRow {
  readonly id: string;
  readonly level: number;
  readonly ratings: readonly (Rating | null)[];
}

/** An assumed relation. Sign 1: equal ratings are in line; −1: opposite ratings are. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly sign: 1 | -1;
}

export const isCondition = (row: RatedRow): boolean => row.level >= 2;
