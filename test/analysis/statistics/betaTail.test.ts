import { betaTail } from '../../../src/analysis/statistics/betaTail';
import { exactTailNumber } from './exactTail';

const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe('the reference itself', () => {
  test('df 1: 1 - (2/π) asin r', () => {
    expect(relative(exactTailNumber(0.25, 1), 2 / 3)).toBeLessThan(1e-15);
  });
  test('df 2: 1 - r', () => {
    expect(exactTailNumber(0.25, 2)).toBe(0.5);
  });
  test('df 4: 1 - r (3 - r²) / 2', () => {
    expect(exactTailNumber(0.25, 4)).toBe(0.3125);
  });
});

describe('betaTail', () => {
  const degrees = [1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 20, 29, 33, 50, 98, 99, 340, 341, 998, 999, 3418, 5001, 9999, 10000];
  const shares = [
    1e-20,
    1e-12,
    1e-6,
    1e-4,
    0.001,
    0.01,
    0.05,
    0.1,
    0.2,
    0.35,
    0.5,
    0.65,
    0.8,
    0.9,
    0.99,
    0.9999,
    1 - 2 ** -40,
  ];

  test.each(degrees)('agrees with the exact sum to 1e-11 for df = %i', (df) => {
    for (const share of shares) {
      const expected = exactTailNumber(share, df);
      if (expected < 1e-290) continue;
      expect({ share, error: relative(betaTail(share, df), expected) < 1e-11 }).toEqual({ share, error: true });
    }
  });
});
