import type { Picture } from './types';

/** A component smaller than this share of the budget (0.05 percentage point) has no direction worth naming. A choice of ours. */
export const SMALLEST_COMPONENT = 0.0005;

/**
 * Do volume and price pull the same way?
 * @param volume share of the budget
 * @param price  share of the budget
 */
export const pictureOf = (volume: number, price: number): Picture => {
  if (Math.min(Math.abs(volume), Math.abs(price)) < SMALLEST_COMPONENT) return 'neutral';
  return volume > 0 === price > 0 ? 'reinforcing' : 'dampening';
};
