import { fc } from '../../support/chance';
import { averageRanks, doubledRanks, withoutNoise } from '../../../src/analysis/statistics/ranks';
import { series } from './support';

describe('ranks', () => {
  test('ties share the average', () => {
    expect(averageRanks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
    expect(doubledRanks([7, 7, 7])).toEqual([4, 4, 4]);
    expect(doubledRanks([])).toEqual([]);
  });

  test('float noise does not break a tie', () => {
    expect(averageRanks([0.1 + 0.2, 0.3, 0.25])).toEqual([2.5, 2.5, 1]);
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(123)).toBe(123);
    expect(withoutNoise(1_234_567_890_123.4)).toBe(1_234_567_890_120);
  });

  test('is number less plus half of number equal plus a half', () => {
    fc.assert(
      fc.property(series(1), ([values]) => {
        const ranks = averageRanks(values);
        values.forEach((value, i) => {
          const less = values.filter((other) => other < value).length;
          const equal = values.filter((other) => other === value).length;
          expect(ranks[i]).toBe(less + (equal + 1) / 2);
        });
      }),
    );
  });
});
