import { quantile as interpolated } from 'simple-statistics';
import { finiteOf } from './finite';

/**
 * Quantile by linear interpolation between order statistics: Excel's PERCENTILE.INC, type 7 of Hyndman and Fan.
 * @param values at least one finite number
 * @param share  0 to 1
 */
export const quantile = (values: readonly number[], share: number): number =>
  finiteOf((all) => interpolated([...all], share), values);

/** The middle value, or half-way between the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
