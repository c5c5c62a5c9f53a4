import { fc } from '../../support/chance';
import { averageRanks } from '../../../src/analysis/statistics/ranks';
import { thirds } from '../../../src/analysis/statistics/thirds';
import { series } from './support';

describe('thirds', () => {
  test('fifteen different values: five, five, five', () => {
    const values = Array.from({ length: 15 }, (_, i) => i);
    expect(thirds(values).join('')).toBe('000001111122222');
  });
  test('all equal: all in the middle', () => {
    expect(thirds([3, 3, 3])).toEqual([1, 1, 1]);
  });
  test('equal values share a third; noise does not part them', () => {
    expect(thirds([0.3, 0.1 + 0.2, 0.1, 0.9])).toEqual([1, 1, 0, 2]);
  });
  test('a value placed among others', () => {
    expect(thirds([0, 5, 100], [1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([0, 1, 2]);
  });
  test('equals u = (less + half equal)/n against a third and two thirds, in whole numbers', () => {
    fc.assert(
      fc.property(series(1), ([values]) => {
        const ranks = averageRanks(values);
        thirds(values).forEach((third, i) => {
          const doubled = 2 * ranks[i] - 1;
          expect(third).toBe(3 * doubled < 2 * values.length ? 0 : 3 * doubled > 4 * values.length ? 2 : 1);
        });
      }),
    );
  });
  test('mirrored values mirror the thirds', () => {
    fc.assert(
      fc.property(series(1), ([values]) => {
        expect(thirds(values.map((value) => -value))).toEqual(thirds(values).map((third) => 2 - third));
      }),
    );
  });
});
