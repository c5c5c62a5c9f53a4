import type { Ratings } from '../../../../sheets/conditions/casework';
import type { RatingOrder } from './order';

/** What was looked at, `?` included. */
export interface Progress {
  /** Conditions of one municipality. */
  readonly done: number;
  readonly conditions: number;
  /** Over all municipalities. */
  readonly allDone: number;
  readonly all: number;
}

export const progressOf = (ratings: Ratings, order: RatingOrder, municipality: string): Progress => {
  const known = new Set(order.municipalities);
  const rated = (condition: string): number => {
    const line = ratings.get(condition);
    if (line === undefined) return 0;
    let count = 0;
    for (const code of line.keys()) if (known.has(code)) count++;
    return count;
  };
  return {
    done: order.conditions.filter((condition) => ratings.get(condition)?.has(municipality) === true).length,
    conditions: order.conditions.length,
    allDone: order.conditions.reduce((sum, condition) => sum + rated(condition), 0),
    all: order.conditions.length * order.municipalities.length,
  };
};
