import { fc } from '../../support/chance';
import { benjaminiHochberg, holm } from '../../../src/analysis/statistics/multipleTesting';

const closeTo = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 14));
};

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

describe('adjusting p for how many were looked at', () => {
  test('Holm: 0.01, 0.04, 0.03, 0.005', () => {
    closeTo(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
  });
  test('Benjamini–Hochberg: 0.01, 0.04, 0.03, 0.005', () => {
    closeTo(benjaminiHochberg([0.01, 0.04, 0.03, 0.005]), [0.02, 0.04, 0.04, 0.02]);
  });
  test('one test stays as it is, none stays none', () => {
    expect(holm([0.2])).toEqual([0.2]);
    expect(benjaminiHochberg([0.2])).toEqual([0.2]);
    expect(holm([])).toEqual([]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
  test('never smaller than p, never above 1, in the order of p; Holm is the stricter', () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        const [strict, mild] = [holm(p), benjaminiHochberg(p)];
        p.forEach((value, i) => {
          expect(mild[i]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
          expect(strict[i]).toBeGreaterThanOrEqual(mild[i] * (1 - 1e-15));
          expect(strict[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (value < other) {
              expect(strict[i]).toBeLessThanOrEqual(strict[j]);
              expect(mild[i]).toBeLessThanOrEqual(mild[j]);
            }
          });
        });
      }),
    );
  });
});
