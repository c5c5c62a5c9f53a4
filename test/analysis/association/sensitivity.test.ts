import { fc } from '../../support/chance';
import { association } from '../../../src/analysis/association/association';
import { carryingOf, chanceReference } from '../../../src/analysis/association/chanceReference';
import { completePairs } from '../../../src/analysis/association/completePairs';
import { sensitivity, sensitivityRange } from '../../../src/analysis/association/sensitivity';
import { rSquared } from '../../../src/analysis/statistics/rSquared';
import { problemOf, valueOf, varied } from '../statistics/support';

/** Blanks strewn over a pair of series, deterministic in the position. */
const withBlanks = ([x, y]: readonly [number[], number[]]): [(number | null)[], (number | null)[]] => [
  x.flatMap((value, i) => (i % 3 === 1 ? [null, value] : [value])),
  y.flatMap((value, i) => (i % 3 === 1 ? [0.5, value] : [value])),
];

describe('completePairs', () => {
  test('drops pairs with a blank side and remembers where the others stood', () => {
    expect(valueOf(completePairs([1, null, 3, 4], [5, 6, null, 8]))).toEqual({
      outcome: [1, 4],
      component: [5, 8],
      positions: [0, 3],
    });
  });
  test('zero is not blank', () => {
    expect(valueOf(completePairs([0], [0])).positions).toEqual([0]);
  });
});

describe('sensitivity', () => {
  test('largest change first, ties in the order of the input, positions of the input', () => {
    const rows = valueOf(sensitivity([1, null, 2, 3, 4, 9], [1, 7, 2, 3, 4, 0], 1));
    expect(rows[0].left).toEqual([5]);
    expect(rows[0].rSquared).toBeCloseTo(1, 12);
    expect(rows.map(({ left }) => left[0]).sort()).toEqual([0, 2, 3, 4, 5]);
  });

  test('symmetrical data: changes that only rounding tells apart keep the order of the input', () => {
    // The same when the sides are swapped and turned round; shifted and scaled so that the last bits differ.
    const x = [-2, -1, 0, 1, 2].map((value) => 0.7 + value * 0.1);
    const y = [-1, -2, 0, 2, 1].map((value) => 0.1 + value * 0.3);
    const rows = valueOf(sensitivity(x, y, 1));
    const sizes = rows.slice(0, 4).map(({ change }) => Math.abs(change ?? 0));
    expect(new Set(sizes).size).toBeGreaterThan(1);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(1e-12);
    expect(rows.map(({ left }) => left[0])).toEqual([0, 1, 3, 4, 2]);
  });

  test('equals recomputation for one and two, whatever is blank', () => {
    fc.assert(
      fc.property(varied(5, 12), fc.constantFrom(1 as const, 2 as const), (pair, count) => {
        const [x, y] = withBlanks(pair);
        const all = valueOf(rSquared(...pair));
        const rows = valueOf(sensitivity(x, y, count));
        for (const { left, rSquared: value, change } of rows) {
          const [a, b] = [x, y].map((values) => values.map((v, i) => (left.includes(i) ? null : v)));
          const pairs = valueOf(completePairs(a, b));
          const again = rSquared(pairs.outcome, pairs.component);
          expect(left).toHaveLength(count);
          if (value === null || change === null) expect(again.ok).toBe(false);
          else {
            expect(value).toBeCloseTo(valueOf(again), 9);
            expect(change).toBe(value - all);
          }
        }
      }),
    );
  });

  test('those after which nothing can be said come last', () => {
    const rows = valueOf(sensitivity([8, 8, 8, 8, 19], [1, 2, 3, 4, 5], 1));
    expect(rows[4]).toEqual({ left: [4], rSquared: null, change: null });
    expect(sensitivityRange(rows)).toMatchObject({ undefinedCount: 1 });
  });

  test('no range when nothing is left', () => {
    expect(sensitivityRange([{ left: [0], rSquared: null, change: null }])).toBeNull();
  });

  test('the range holds every R², the most influential stands first', () => {
    fc.assert(
      fc.property(varied(4), ([x, y]) => {
        const rows = valueOf(sensitivity(x, y, 1));
        const range = sensitivityRange(rows);
        const known = rows.flatMap(({ rSquared: value }) => (value === null ? [] : [value]));
        expect(range?.lowest.rSquared).toBe(Math.min(...known));
        expect(range?.highest.rSquared).toBe(Math.max(...known));
        expect(range?.mostInfluential).toEqual(rows[0]);
      }),
    );
  });

  test.each([
    [[1, 2], [1], 1, 'unequalLength'],
    [[1, 2, 3], [1, 2, 4], 1, 'tooFewPairs'],
    [[1, 2, 3, 5], [1, 2, 4, 3], 2, 'tooFewPairs'],
    [[1, 1, 1, 1], [1, 2, 4, 3], 1, 'noVariance'],
  ] as const)('%j, %j, %i out: %s', (x, y, count, code) => {
    expect(problemOf(sensitivity(x, y, count)).code).toBe(code);
  });
});

describe('association', () => {
  test('names the blanks, and leaves out what few pairs do not allow', () => {
    const three = valueOf(association([1, null, 2, 4], [1, 5, 3, 2]));
    expect(three).toMatchObject({ n: 3, missing: [1], interval: null, withoutOne: null });
    expect(three.chanceLimit).toBeGreaterThan(0.99);
    const four = valueOf(association([1, 2, 4, 3], [1, 3, 2, 5]));
    expect(four.interval).not.toBeNull();
    expect(four.withoutOne).not.toBeNull();
  });
  test('a perfect line: interval 1 to 1, p = 0', () => {
    const x = [1, 2, 3, 4, 5];
    const result = valueOf(
      association(
        x,
        x.map((value) => -2 * value),
      ),
    );
    expect(result).toMatchObject({ rSquared: 1, sign: -1, p: 0, interval: { low: 1, high: 1 } });
  });
  test('problems', () => {
    expect(problemOf(association([1, 2], [1])).code).toBe('unequalLength');
    expect(problemOf(association([1, null, 2], [1, 2, 3]))).toEqual({
      code: 'tooFewPairs',
      slots: { count: 2, needed: 3 },
    });
    expect(problemOf(association([1, 2, 3], [5, 5, 5])).code).toBe('noVariance');
  });
});

describe('what chance alone gives', () => {
  test('twelve municipalities, 56 relations', () => {
    const reference = valueOf(chanceReference(12, 56));
    expect(reference).toMatchObject({ n: 12, carrying: 'clue', mean: 1 / 11 });
    expect(reference.limit).toBeCloseTo(0.332, 3);
    expect(reference.expectedAbove).toBeCloseTo(2.8, 12);
  });
  test.each([
    [4, 'none'],
    [5, 'impression'],
    [9, 'impression'],
    [10, 'clue'],
    [19, 'clue'],
    [20, 'fair'],
  ])('%i municipalities: %s', (n, carrying) => {
    expect(carryingOf(n)).toBe(carrying);
  });
  test('fewer than three', () => {
    expect(problemOf(chanceReference(2, 1)).code).toBe('tooFewPairs');
  });
});
