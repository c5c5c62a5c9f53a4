import { fc } from '../../support/chance';
import { betaTail } from '../../../src/analysis/statistics/betaTail';
import { chanceLimit, limitOf, meanByChance } from '../../../src/analysis/statistics/chanceLimit';
import { exactTailNumber } from './exactTail';
import { problemOf, relativeError, valueOf } from './support';

describe('chanceLimit', () => {
  test('three pairs: cos²(πp/2)', () => {
    expect(valueOf(chanceLimit(3, 0.05))).toBeCloseTo(Math.cos((Math.PI * 0.05) / 2) ** 2, 14);
  });
  test('four pairs: (1 - p)²', () => {
    expect(valueOf(chanceLimit(4, 0.05))).toBeCloseTo(0.95 ** 2, 14);
  });
  test.each([
    [8, 0.5],
    [12, 0.33],
    [15, 0.26],
    [30, 0.13],
  ])('methods, 3.2: %i municipalities %d', (n, printed) => {
    expect(valueOf(chanceLimit(n, 0.05))).toBeCloseTo(printed, 2);
  });

  test('inverts the exact tail', () => {
    for (const n of [3, 4, 5, 8, 12, 30, 342, 3420, 10_002]) {
      for (const chance of [1e-8, 1e-4, 0.01, 0.05, 0.5, 0.9, 0.999]) {
        const limit = limitOf(n, chance);
        // Close to R² = 1 the last bit of the limit already moves the tail.
        const tolerance = 1e-10 + (2 ** -50 * n) / (1 - limit);
        expect(relativeError(exactTailNumber(limit, n - 2), chance)).toBeLessThan(tolerance);
      }
    }
  });

  test('falls with n and with the chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 5000 }), fc.double({ min: 0.001, max: 0.9, noNaN: true }), (n, chance) => {
        expect(limitOf(n + 1, chance)).toBeLessThan(limitOf(n, chance));
        expect(limitOf(n, chance * 0.9)).toBeGreaterThan(limitOf(n, chance));
        expect(relativeError(betaTail(limitOf(n, chance), n - 2), chance)).toBeLessThan(1e-9);
      }),
    );
  });

  test.each([
    [2, 0.05, 'tooFewPairs'],
    [NaN, 0.05, 'tooFewPairs'],
    [12, 0, 'chanceNotBetweenZeroAndOne'],
    [12, 1, 'chanceNotBetweenZeroAndOne'],
    [12, NaN, 'chanceNotBetweenZeroAndOne'],
  ])('n = %d, chance %d: %s', (n, chance, code) => {
    expect(problemOf(chanceLimit(n, chance)).code).toBe(code);
  });

  test('an extremely small chance still answers', () => {
    expect(limitOf(3, 1e-300)).toBeLessThanOrEqual(1);
    expect(limitOf(12, 1e-200)).toBeLessThanOrEqual(1);
  });

  test('mean R² by chance', () => {
    expect(meanByChance(12)).toBe(1 / 11);
  });
});
