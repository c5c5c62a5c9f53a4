import { fc } from '../../support/chance';
import { sumOfEuros } from '../../../src/analysis/statistics/sumOfEuros';

test('ten times ten cents is one euro', () => {
  expect(sumOfEuros(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test('amounts to the cent have a total that is exact to the cent', () => {
  const cents = fc.integer({ min: -1e13, max: 1e13 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 500 }), (amounts) => {
      const exact = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(sumOfEuros(amounts.map((amount) => amount / 100))).toBe(exact / 100 + 0);
    }),
  );
});

test('what lies between two cents is not lost', () => {
  expect(sumOfEuros([0.001, 0.002, 1e9, -1e9])).toBeCloseTo(0.003, 15);
});

test('nothing is 0', () => {
  expect(sumOfEuros([])).toBe(0);
});
