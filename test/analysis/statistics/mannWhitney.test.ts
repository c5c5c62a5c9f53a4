import { fc } from '../../support/chance';
import { mannWhitney, smallestPossibleP } from '../../../src/analysis/statistics/mannWhitney';
import { choices, divide, doubledWins } from './oracles';

const value = (first: readonly number[], second: readonly number[]) => {
  const result = mannWhitney(first, second);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

function byEnumeration(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second];
  const expected = first.length * second.length;
  const observed = Math.abs(doubledWins(first, second) - expected);
  const divisions = choices(all.length, first.length);
  const far = divisions.filter((chosen) => Math.abs(doubledWins(...divide(all, chosen)) - expected) >= observed);
  return far.length / divisions.length;
}

const group = (highest: number) => fc.array(fc.integer({ min: 0, max: highest }), { minLength: 1, maxLength: 5 });

describe('Mann–Whitney', () => {
  it('counts the pairs in which the first group is higher, ties half', () => {
    expect(value([1, 2, 5], [2, 3])).toMatchObject({ u: 2.5, superiority: 2.5 / 6 });
  });

  it('gives Cliff’s delta 1 and the smallest possible p when the groups do not overlap', () => {
    const apart = value([7, 8, 9], [1, 2, 3]);
    expect(apart.cliffsDelta).toBe(1);
    expect(apart.p).toBeCloseTo(0.1, 14);
    expect(smallestPossibleP(3, 3)).toBeCloseTo(0.1, 14);
  });

  it('gives p = 1 when all values are equal', () => {
    expect(value([4, 4, 4], [4, 4])).toMatchObject({ u: 3, cliffsDelta: 0, p: 1 });
  });

  it('sees through float noise: 0.1 + 0.2 ties with 0.3', () => {
    expect(value([0.1 + 0.2], [0.3]).cliffsDelta).toBe(0);
  });

  it('names an empty group', () => {
    expect(mannWhitney([], [1])).toEqual({ ok: false, problems: [{ code: 'emptyGroup', slots: {} }] });
    expect(mannWhitney([1], [])).toEqual({ ok: false, problems: [{ code: 'emptyGroup', slots: {} }] });
  });

  it('is exact for sixty against sixty without ties', () => {
    const first = Array.from({ length: 60 }, (_, i) => 2 * i + 21);
    const second = Array.from({ length: 60 }, (_, i) => 2 * i);
    const { p } = value(first, second);
    expect(p).toBeCloseTo(byRecursion(first, second), 12);
    // SciPy 1.x, mannwhitneyu(method='exact')
    expect(p).toBeCloseTo(0.0023702780925378935, 14);
  });

  it('handles three levels over thousands of ratings', () => {
    const ratings = (...counts: number[]) => counts.flatMap((count, level) => new Array<number>(count).fill(level));
    const { p } = value(ratings(1000, 1000, 1050), ratings(1050, 1000, 1000));
    // Normal approximation with tie correction: sums of codes lie 50 from their mean, standard deviation 32.02; half a step off: 0.1221.
    expect(p).toBeCloseTo(0.1221, 4);
  });

  it('refuses what cannot be counted in reasonable time', () => {
    const first = Array.from({ length: 400 }, (_, i) => i);
    const second = Array.from({ length: 400 }, (_, i) => i + 0.5);
    expect(mannWhitney(first, second)).toEqual({ ok: false, problems: [{ code: 'tooManyForExact', slots: {} }] });
  });

  it('agrees with looking at every division, with and without ties', () => {
    fc.assert(
      fc.property(fc.oneof(group(2), group(4), group(1000)), fc.oneof(group(2), group(4), group(1000)), (a, b) => {
        expect(value(a, b).p).toBeCloseTo(byEnumeration(a, b), 12);
      }),
      { numRuns: 150 },
    );
  });

  it('mirrors: exchanging the groups turns delta round and leaves p', () => {
    fc.assert(
      fc.property(group(5), group(5), (a, b) => {
        const there = value(a, b);
        const back = value(b, a);
        expect(back.cliffsDelta).toBeCloseTo(-there.cliffsDelta, 14);
        expect(back.p).toBeCloseTo(there.p, 13);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('depends on order only: any rising transformation gives the same answer', () => {
    fc.assert(
      fc.property(group(6), group(6), (a, b) => {
        const cube = (values: number[]) => values.map((v) => v ** 3 - 5);
        expect(value(cube(a), cube(b))).toEqual(value(a, b));
      }),
    );
  });
});

describe('smallest possible p', () => {
  it.each([
    [6, 9, 2 / 5005],
    [1, 1, 1],
    [1, 4, 0.4],
    [200, 200, 0],
  ])('of %d against %d', (first, second, p) => {
    expect(smallestPossibleP(first, second)).toBeCloseTo(p, 14);
    expect(smallestPossibleP(first, second)).toBeGreaterThan(0);
  });
});

/** Number of divisions per value of U by N(u; m, n) = N(u − n; m − 1, n) + N(u; m, n − 1); values without ties only. */
function byRecursion(first: readonly number[], second: readonly number[]): number {
  const m = first.length;
  const n = second.length;
  let rows: number[][] = Array.from({ length: m + 1 }, () => [1]);
  for (let j = 1; j <= n; j++) {
    const next: number[][] = [[1]];
    for (let i = 1; i <= m; i++) {
      next.push(Array.from({ length: i * j + 1 }, (_, u) => (next[i - 1][u - j] ?? 0) + (rows[i][u] ?? 0)));
    }
    rows = next;
  }
  const counts = rows[m];
  const observed = Math.abs(doubledWins(first, second) - m * n);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, u) => sum + (Math.abs(2 * u - m * n) >= observed ? count : 0), 0) / total;
}
