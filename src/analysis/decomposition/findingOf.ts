import { signOf } from '../statistics/sign';
import type { PeriodDecomposition } from './types';

/** Counts of municipalities. Where volume and price are equally large, neither is the largest. */
export interface Finding {
  readonly municipalities: number;
  readonly volumeLargest: number;
  readonly priceLargest: number;
  readonly reinforcing: number;
  readonly dampening: number;
  readonly neutral: number;
}

/** What the sentence above the chart says: in how many municipalities volume or price is largest, and do they pull the same way. */
export const findingOf = (periods: readonly PeriodDecomposition[]): Finding => {
  const count = (counts: (period: PeriodDecomposition) => boolean) => periods.filter(counts).length;
  const larger = ({ components: { share } }: PeriodDecomposition) =>
    signOf(Math.abs(share.volume) - Math.abs(share.price));
  return {
    municipalities: periods.length,
    volumeLargest: count((period) => larger(period) === 1),
    priceLargest: count((period) => larger(period) === -1),
    reinforcing: count(({ picture }) => picture === 'reinforcing'),
    dampening: count(({ picture }) => picture === 'dampening'),
    neutral: count(({ picture }) => picture === 'neutral'),
  };
};
