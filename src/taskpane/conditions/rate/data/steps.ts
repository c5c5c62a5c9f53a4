import type { Ratings } from '../../../../sheets/conditions/casework';
import type { RatingOrder } from './order';
import type { Target } from './target';

const around = (length: number, position: number): number => (position + length) % length;

/** All cells in one row, the conditions of one municipality after those of another. */
const positionOf = ({ condition, municipality }: Target, { conditions, municipalities }: RatingOrder): number =>
  municipalities.indexOf(municipality) * conditions.length + conditions.indexOf(condition);

/** The cell at a position, the first again after the last. */
const targetAt = (position: number, { conditions, municipalities }: RatingOrder): Omit<Target, 'rater'> => {
  const at = around(conditions.length * municipalities.length, position);
  return {
    condition: conditions[at % conditions.length]!,
    municipality: municipalities[Math.floor(at / conditions.length)]!,
  };
};

const moved = (target: Target, order: RatingOrder, steps: number): Target =>
  order.conditions.length * order.municipalities.length === 0
    ? target
    : { rater: target.rater, ...targetAt(positionOf(target, order) + steps, order) };

/** The next condition of this municipality; after the last, the first of the next municipality. */
export const nextTarget = (target: Target, order: RatingOrder): Target => moved(target, order, 1);

export const previousTarget = (target: Target, order: RatingOrder): Target => moved(target, order, -1);

/** The same condition of a municipality further on in the order from deficit to surplus; around at the ends. */
export const neighbour = (target: Target, { municipalities }: RatingOrder, steps: 1 | -1): Target => ({
  ...target,
  municipality: municipalities[around(municipalities.length, municipalities.indexOf(target.municipality) + steps)]!,
});

/** The first cell after this one that nobody looked at; `null` when there is none. */
export const nextUnrated = (target: Target, order: RatingOrder, ratings: Ratings): Target | null => {
  const { conditions, municipalities } = order;
  const cells = conditions.length * municipalities.length;
  const here = positionOf(target, order);
  const lines = conditions.map((condition) => ratings.get(condition));
  // In whole numbers: with everything rated this passes all of 57 × 342 cells.
  for (let steps = 1; steps <= cells; steps++) {
    const at = around(cells, here + steps);
    if (lines[at % conditions.length]?.has(municipalities[Math.floor(at / conditions.length)]!) !== true)
      return { rater: target.rater, ...targetAt(at, order) };
  }
  return null;
};
