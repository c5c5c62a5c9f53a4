import { fc } from '../../support/chance';
import { PERMUTATION_SEED, permutationTest } from '../../../src/analysis/statistics/permutationTest';
import { rSquared } from '../../../src/analysis/statistics/rSquared';
import { simpleRegression } from '../../../src/analysis/statistics/simpleRegression';
import { problemOf, valueOf, varied } from './support';

/** Every order of a list: slow and plain. */
const orders = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, i) => orders(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));

describe('the permutation test', () => {
  test('counts every order of few pairs', () => {
    fc.assert(
      fc.property(varied(3, 6), ([x, y]) => {
        const observed = valueOf(rSquared(x, y));
        const all = orders(y).map((order) => valueOf(rSquared(x, order)));
        const result = valueOf(permutationTest(x, y));
        expect(result.orders).toBe(all.length);
        expect(result.seed).toBeNull();
        expect(result.p * all.length).toBeCloseTo(all.filter((value) => value >= observed - 1e-10).length, 9);
      }),
      { numRuns: 40 },
    );
  });

  test('a perfect order of eight: two of 40 320', () => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(valueOf(permutationTest(x, x))).toEqual({ p: 2 / 40_320, orders: 40_320, seed: null });
  });

  test('above eight it draws 9 999 orders, says the seed and repeats itself', () => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    const y = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5];
    const result = valueOf(permutationTest(x, y));
    expect(result).toEqual(valueOf(permutationTest(x, y)));
    expect(result).toMatchObject({ orders: 10_000, seed: PERMUTATION_SEED });
    expect(valueOf(permutationTest(x, y, 1)).p).not.toBe(result.p);
    expect(Math.abs(result.p - valueOf(simpleRegression(x, y)).p)).toBeLessThan(0.03);
  });

  test('never says 0', () => {
    const x = Array.from({ length: 30 }, (_, i) => i);
    expect(valueOf(permutationTest(x, x)).p).toBe(1 / 10_000);
  });

  test('no relation: every order is at least as extreme', () => {
    expect(valueOf(permutationTest([-1, 0, 1, 0], [1, 0, 1, 0])).p).toBe(1);
  });

  test('without variance there is nothing to test', () => {
    expect(problemOf(permutationTest([1, 1, 1], [1, 2, 3])).code).toBe('noVariance');
  });
});
