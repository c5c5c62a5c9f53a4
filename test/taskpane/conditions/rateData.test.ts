import type { Casework, GivenRating } from '../../../src/sheets/conditions/casework';
import { cellsOf } from '../../../src/taskpane/conditions/rate/data/cells';
import { progressOf } from '../../../src/taskpane/conditions/rate/data/progress';
import { ratingFinder, relationsOfCondition } from '../../../src/taskpane/conditions/rate/data/relations';
import { neighbour, nextTarget, nextUnrated, previousTarget } from '../../../src/taskpane/conditions/rate/data/steps';
import {
  completeTarget,
  emptyTarget,
  otherRating,
  targetAfter,
} from '../../../src/taskpane/conditions/rate/data/target';
import { binsOf, countsOf } from '../../../src/taskpane/conditions/parts/spread';

const order = { conditions: ['2.a', '2.b', '3.c'], municipalities: ['G1', 'G2'] };
const at = (condition: string, municipality: string) => ({ rater: 'first', condition, municipality }) as const;
const map = (lines: Readonly<Record<string, Readonly<Record<string, GivenRating>>>>) =>
  new Map(Object.entries(lines).map(([code, line]) => [code, new Map(Object.entries(line))]));

describe('the way through the ratings', () => {
  test('goes down the conditions of one municipality, then to the next, and around', () => {
    expect(nextTarget(at('2.a', 'G1'), order)).toEqual(at('2.b', 'G1'));
    expect(nextTarget(at('3.c', 'G1'), order)).toEqual(at('2.a', 'G2'));
    expect(nextTarget(at('3.c', 'G2'), order)).toEqual(at('2.a', 'G1'));
    expect(previousTarget(at('2.a', 'G1'), order)).toEqual(at('3.c', 'G2'));
  });
  test('or along the municipalities of one condition', () => {
    expect(neighbour(at('2.b', 'G2'), order, 1)).toEqual(at('2.b', 'G1'));
    expect(neighbour(at('2.b', 'G1'), order, -1)).toEqual(at('2.b', 'G2'));
  });
  test('the next without a rating skips what was looked at, unknown included', () => {
    const ratings = map({ '2.b': { G1: 'unknown' }, '3.c': { G1: 'high' }, '2.a': { G1: 'low' } });
    expect(nextUnrated(at('2.a', 'G1'), order, ratings)).toEqual(at('2.a', 'G2'));
    expect(nextUnrated(at('2.a', 'G2'), order, ratings)).toEqual(at('2.b', 'G2'));
  });
  test('the rating itself comes last when it is the only one open', () => {
    const all = map(Object.fromEntries(order.conditions.map((code) => [code, { G1: 'low', G2: 'low' }])));
    expect(nextUnrated(at('2.a', 'G1'), order, all)).toBeNull();
    const but = map({ '2.a': { G2: 'low' }, '2.b': { G1: 'low', G2: 'low' }, '3.c': { G1: 'low', G2: 'low' } });
    expect(nextUnrated(at('2.a', 'G1'), order, but)).toEqual(at('2.a', 'G1'));
  });
});

test('progress counts what was looked at, per municipality and over all, and no municipality that is gone', () => {
  const ratings = map({ '2.a': { G1: 'low', G2: 'unknown', gone: 'high' }, '2.b': { G1: 'high' } });
  expect(progressOf(ratings, order, 'G1')).toEqual({ done: 2, conditions: 3, allDone: 3, all: 6 });
  expect(progressOf(ratings, order, 'G2')).toEqual({ done: 1, conditions: 3, allDone: 3, all: 6 });
});

describe('what is being rated', () => {
  const before = { rater: 'first', condition: '2.a', municipality: 'G1' } as const;
  test('a name or a header says one of the two; the other stays', () => {
    expect(targetAfter(before, { rater: 'first', condition: '3.c', municipality: null })).toEqual(at('3.c', 'G1'));
    expect(targetAfter(before, { rater: 'first', condition: null, municipality: 'G2' })).toEqual(at('2.a', 'G2'));
    expect(targetAfter(before, { rater: 'second', condition: null, municipality: null })).toEqual({
      ...before,
      rater: 'second',
    });
  });
  test('is complete only with a line in use and a municipality on the sheets', () => {
    expect(completeTarget(emptyTarget, order)).toBeNull();
    expect(completeTarget({ ...before, condition: '9.z' }, order)).toBeNull();
    expect(completeTarget({ ...before, municipality: 'G9' }, order)).toBeNull();
    expect(completeTarget(before, order)).toEqual(before);
  });
  test('the other rater is the other way round too', () => {
    const casework = { ratings: map({ '2.a': { G1: 'low' } }), secondRatings: map({ '2.a': { G1: 'high' } }) };
    expect(otherRating(casework as unknown as Casework, before)).toBe('high');
    expect(otherRating(casework as unknown as Casework, { ...before, rater: 'second' })).toBe('low');
  });
});

describe('assumed relations of one condition', () => {
  const edges = [
    { from: '3.c', to: '2.a', sign: 1 },
    { from: '3.c', to: '2.b', sign: -1 },
    { from: '4.d', to: '3.c', sign: 1 },
    { from: '3.c', to: '0', sign: 1 },
    { from: '2.a', to: '2.b', sign: 1 },
  ] as const;
  const ratings = map({
    '3.c': { G1: 'high' },
    '2.a': { G1: 'medium' },
    '2.b': { G1: 'low' },
    '4.d': { G1: 'unknown' },
  });
  const rows = [{ id: '0', level: 0, ratings: ['low'] }] as const;
  const found = relationsOfCondition('3.c', edges, ratingFinder(ratings, rows, 'G1', 0));
  test('first what it goes to, then what it comes from; mirrored where the sign says so', () => {
    expect(found.map(({ direction, other, relation }) => [direction, other, relation])).toEqual([
      ['to', '2.a', 'possible'],
      ['to', '2.b', 'inLine'],
      ['to', '0', 'notInLine'],
      ['from', '4.d', null],
    ]);
  });
  test('unknown is shown as such and leaves the relation open', () => {
    expect(found.at(-1)).toMatchObject({ rating: 'unknown', relation: null, opposite: false });
  });
});

describe('many municipalities', () => {
  const municipalities = Array.from({ length: 342 }, (_, i) => ({ code: `G${i}` }));
  const line = Object.fromEntries(municipalities.map(({ code }, i) => [code, i < 171 ? 'low' : 'high'] as const));
  const cells = cellsOf(municipalities as never, map({ '2.a': line }), '2.a');
  test('are all in one of the bars, in their order', () => {
    const bins = binsOf(cells);
    expect(bins).toHaveLength(20);
    for (const parts of bins) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(bins[0]).toEqual([{ rating: 'low', from: 0, share: 1 }]);
    expect(bins[19]).toEqual([{ rating: 'high', from: 0, share: 1 }]);
  });
  test('are counted, high first', () => {
    expect(countsOf(cells)).toEqual([
      { rating: 'high', count: 171 },
      { rating: 'low', count: 171 },
    ]);
  });
});
