import { fc } from '../../support/chance';
import { leaveOneOut } from '../../../src/analysis/statistics/leaveOneOut';
import { leaveTwoOut, twoOutRange } from '../../../src/analysis/statistics/leaveTwoOut';
import { rSquared } from '../../../src/analysis/statistics/rSquared';
import { exactLine } from './exactFractions';
import { problemOf, relativeError, valueOf, varied } from './support';

const drop = (values: readonly number[], ...left: number[]): number[] => values.filter((_, i) => !left.includes(i));

const recomputed = (x: readonly number[], y: readonly number[], ...left: number[]): number | null => {
  const result = rSquared(drop(x, ...left), drop(y, ...left));
  return result.ok ? result.value : null;
};

const expectSame = (actual: number | null, expected: number | null): void => {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThan(1e-9);
};

describe('leaving one out', () => {
  test('equals recomputation', () => {
    fc.assert(
      fc.property(varied(4), ([x, y]) => {
        valueOf(leaveOneOut(x, y)).forEach((value, i) => expectSame(value, recomputed(x, y, i)));
      }),
    );
  });

  test('keeps 8 digits when mean/sd = 1e8', () => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8].map((value) => 3e8 + value);
    const y = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5].map((value) => 4e8 - value);
    valueOf(leaveOneOut(x, y)).forEach((value, i) => {
      expect(relativeError(value ?? NaN, exactLine(drop(x, i), drop(y, i)).rSquared)).toBeLessThan(1e-8);
    });
  });

  test('the point that carries all variance: no R² without it (Anscombe, fourth set)', () => {
    const x = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8];
    const y = [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89];
    const without = valueOf(leaveOneOut(x, y));
    expect(without[7]).toBeNull();
    expect(without.filter((value) => value === null)).toHaveLength(1);
  });

  test('nearly all variance in one point: recomputed, not taken from a difference', () => {
    const x = [1e9, 1, 2, 4, 3, 6, 5];
    const y = [1, 3, 2, 5, 1, 4, 7];
    const exact = exactLine(drop(x, 0), drop(y, 0)).rSquared;
    expect(relativeError(valueOf(leaveOneOut(x, y))[0] ?? NaN, exact)).toBeLessThan(1e-14);
  });

  test.each([
    [[1, 2, 3], [1, 2, 4], 'tooFewPairs'],
    [[1, 2, 3], [1, 2], 'unequalLength'],
    [[1, 1, 1, 1, 1], [1, 2, 3, 4, 5], 'noVariance'],
  ])('%j, %j: %s', (x, y, code) => {
    expect(problemOf(leaveOneOut(x, y)).code).toBe(code);
    expect(problemOf(leaveTwoOut(x, y)).code).toBe(code);
  });
});

describe('leaving two out', () => {
  test('equals recomputation, in order of position', () => {
    fc.assert(
      fc.property(varied(5, 15), ([x, y]) => {
        const all = valueOf(leaveTwoOut(x, y));
        expect(all).toHaveLength((x.length * (x.length - 1)) / 2);
        for (const { left, rSquared: value } of all) expectSame(value, recomputed(x, y, ...left));
        const order = all.map(({ left: [i, j] }) => i * 100 + j);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('the range is that of the list', () => {
    fc.assert(
      fc.property(varied(5, 15), ([x, y]) => {
        const all = valueOf(leaveTwoOut(x, y));
        const range = valueOf(twoOutRange(x, y));
        const known = all.flatMap(({ rSquared: value }) => (value === null ? [] : [value]));
        expect(range.undefinedCount).toBe(all.length - known.length);
        expect(range.lowest.rSquared).toBe(Math.min(...known));
        expect(range.highest.rSquared).toBe(Math.max(...known));
        for (const end of [range.lowest, range.highest]) {
          expect(all.find(({ left }) => left.join() === end.left.join())?.rSquared).toBe(end.rSquared);
        }
      }),
    );
  });

  test('two points carry everything: without them there is no R²', () => {
    const range = valueOf(twoOutRange([0, 0, 0, 1, 2], [5, 6, 7, 1, 2]));
    expect(range.undefinedCount).toBe(1);
  });

  test('at worst seven of ten ways leave nothing', () => {
    const range = valueOf(twoOutRange([0, 0, 0, 0, 1], [0, 0, 0, 1, 0]));
    expect(range).toMatchObject({ undefinedCount: 7 });
  });

  test('needs five pairs', () => {
    expect(problemOf(twoOutRange([1, 2, 3, 5], [1, 3, 2, 4]))).toEqual({
      code: 'tooFewPairs',
      slots: { count: 4, needed: 5 },
    });
  });
});
