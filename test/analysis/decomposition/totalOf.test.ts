import { fc } from '../../support/chance';
import { decomposePanel } from '../../../src/analysis/decomposition/decomposePanel';
import { totalOf } from '../../../src/analysis/decomposition/totalOf';
import type { PanelRow, TotalDecomposition } from '../../../src/analysis/decomposition/types';
import { completePanel, methods, roundingOf, samplePanel, sumOf, year } from './support';

const row = (municipality: string, when: number, ...figures: Parameters<typeof year>): PanelRow => ({
  municipality,
  year: when,
  ...year(...figures),
});

const total = (rows: readonly PanelRow[]): TotalDecomposition => {
  const all = totalOf(decomposePanel(rows, 'report'));
  if (all === null) throw new Error('nothing is complete');
  return all;
};

/* Balance +10% of 100 and -20% of 300 in one year; in the next only Aa, with 0% of 200. Prices are those of the budget. */
const three = [row('Bb', 2020, 300, 360, 10, 12), row('Aa', 2020, 100, 90, 10, 9), row('Aa', 2021, 200, 200, 10, 10)];

test('the mean is that of municipalities, each over its own years', () => {
  const { municipalities, mean } = total(three);
  expect(municipalities).toBe(2);
  expect(mean.balance).toBeCloseTo((0.05 - 0.2) / 2, 15);
  expect(mean.volume).toBeCloseTo((0.05 - 0.2) / 2, 15);
  expect(mean.price).toBeCloseTo(0, 15);
});

test('weighted it is all euros over all budgets', () => {
  expect(total(three).weighted.balance).toBeCloseTo(-50 / 600, 15);
});

test('euros are summed over municipalities and a mean over years', () => {
  expect(total(three).euro.balance).toBe(-25);
  expect(total(three).euro.volume).toBeCloseTo(-25, 12);
});

test('rows without components do not count, and without any there is no total', () => {
  const without = [row('Cc', 2019, 100, 10, null, 10), row('Dd', 2020, 0, 10, 10, 10)];
  expect(total([...three, ...without])).toEqual(total(three));
  expect(totalOf(decomposePanel(without, 'report'))).toBeNull();
  expect(totalOf([])).toBeNull();
});

test('the parts add up in every way of taking together', () => {
  fc.assert(
    fc.property(completePanel, fc.constantFrom(...methods), (rows, method) => {
      const decomposed = decomposePanel(rows, method);
      const within = roundingOf(decomposed);
      const all = totalOf(decomposed)!;
      expect(Math.abs(sumOf(all.mean) - all.mean.balance)).toBeLessThanOrEqual(within.share);
      expect(Math.abs(sumOf(all.weighted) - all.weighted.balance)).toBeLessThanOrEqual(within.share);
      expect(Math.abs(sumOf(all.euro) - all.euro.balance)).toBeLessThanOrEqual(within.euro * rows.length);
    }),
  );
});

test('the order of the rows does not change a digit', () => {
  fc.assert(
    fc.property(completePanel, (rows) => {
      expect(total([...rows].reverse())).toEqual(total(rows));
    }),
  );
});

test('a total balance in whole cents is exact to the cent', () => {
  const cents = fc.integer({ min: 1, max: 100_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 50 }), (amounts) => {
      const rows = amounts.map(([b, s], index) => row(`G${index}`, 2020, b / 100, s / 100, 10, 10));
      const exact = amounts.reduce((sum, [b, s]) => sum + b - s, 0);
      expect(Math.round(total(rows).euro.balance * 100) + 0).toBe(exact + 0);
    }),
  );
});

test('all municipalities of the sample panel together rise as published', () => {
  const percent = (when: number) => {
    const { weighted } = total(samplePanel.filter((own) => own.year === when));
    return Math.round(weighted.balance * 1000) / 10;
  };
  expect([2016, 2017, 2018, 2019, 2020, 2021].map(percent)).toEqual([-3.6, -2.9, -0.4, 1.6, 5.0, 7.5]);
});
