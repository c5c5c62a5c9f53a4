import { mean } from '../statistics/mean';
import { sumOfEuros } from '../statistics/sumOfEuros';
import type { Components } from './types';

/** A balance with its components, in one unit. */
export type Parts = Components & { readonly balance: number };

/** The same combination for the balance and for each component, so that what adds up before adds up after. */
const combine = (rows: readonly Parts[], of: (figures: readonly number[]) => number): Parts => ({
  balance: of(rows.map((row) => row.balance)),
  volume: of(rows.map((row) => row.volume)),
  price: of(rows.map((row) => row.price)),
  interaction: of(rows.map((row) => row.interaction)),
});

/** Unweighted mean of at least one row. */
export const meanOfParts = (rows: readonly Parts[]): Parts => combine(rows, mean);

/** Sum in euros of at least one row, divided by a number: a count of years or a total budget. */
export const eurosPer = (divisor: number, rows: readonly Parts[]): Parts =>
  combine(rows, (amounts) => sumOfEuros(amounts) / divisor);
