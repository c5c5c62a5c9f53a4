import type { Ratings } from '../../../../sheets/conditions/casework';
import type { RatingOrder } from './order';
import type { Target } from './target';

const around = (length: number, position: number): number => (position + length) % length;

/** All cells in one row after another per municipality, the first after the last: where `steps` further is. */
const moved = (target: Target, { conditions, municipalities }: RatingOrder, steps: number): Target => {
  const cells = conditions.length * municipalities.length;
  if (cells === 0) return target;
  const here = municipalities.indexOf(target.municipality) * conditions.length + conditions.indexOf(target.condition);
  const there = around(cells, here + steps);
  return {
    rater: target.rater,
    condition: conditions[there % conditions.length]!,
    municipality: municipalities[Math.floor(there / conditions.length)]!,
  };
};

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
  const cells = order.conditions.length * order.municipalities.length;
  for (let steps = 1; steps <= cells; steps++) {
    const candidate = moved(target, order, steps);
    if (ratings.get(candidate.condition)?.has(candidate.municipality) !== true) return candidate;
  }
  return null;
};
