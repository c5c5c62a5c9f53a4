import type { Observation } from '../../src/analysis/association/observations';
import { seededRandom } from '../../src/analysis/statistics/random';

const random = seededRandom(2023);
const uniform = (): number => random() / 2 ** 32;

/** Shares with three decimals and some relation, as outcome measures have. */
export const column = (n: number): number[] => Array.from({ length: n }, () => Math.round(300 * uniform()) / 1000);

export const related = (x: readonly number[]): number[] => x.map((value) => 0.3 * value + 0.1 * (uniform() - 0.5));

/** A long table of one outcome measure: municipalities × years. */
export const panel = (municipalities: number, years: number): Observation[] =>
  Array.from({ length: municipalities * years }, (_, i) => ({
    municipality: `GM${String(Math.floor(i / years)).padStart(5, '0')}`,
    year: 2014 + (i % years),
    outcome: Math.round(300 * uniform()) / 1000,
    component: 0.3 * (uniform() - 0.5),
  }));

/** The same table as columns of a sheet: municipality, year, outcome and component. */
export const longColumns = (
  rows: readonly Observation[],
): readonly [unknown[][], unknown[][], unknown[][], unknown[][]] => [
  rows.map(({ municipality }) => [municipality]),
  rows.map(({ year }) => [year]),
  rows.map(({ outcome }) => [outcome]),
  rows.map(({ component }) => [component]),
];

/** Budget, spending, predicted and actual volume as columns of a sheet. */
export const budgets = (rows: number): readonly [unknown[][], unknown[][], unknown[][], unknown[][]] => {
  const of = (low: number, high: number): unknown[][] =>
    Array.from({ length: rows }, () => [Math.round(low + (high - low) * uniform())]);
  return [of(5e6, 4e8), of(5e6, 4e8), of(400, 30_000), of(400, 30_000)];
};
