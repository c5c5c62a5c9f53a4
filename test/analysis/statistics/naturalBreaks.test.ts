import { fc } from '../../support/chance';
import { moments } from '../../../src/analysis/statistics/moments';
import { naturalBreaks } from '../../../src/analysis/statistics/naturalBreaks';
import { median, quantile } from '../../../src/analysis/statistics/quantile';
import { problemOf, series, valueOf } from './support';

const within = (values: readonly number[], classes: readonly number[]): number =>
  [...new Set(classes)].reduce(
    (sum, one) => sum + moments(values.filter((_, i) => classes[i] === one)).sumOfSquares,
    0,
  );

describe('naturalBreaks', () => {
  test('three clumps', () => {
    const result = valueOf(naturalBreaks([1, 2, 1, 10, 11, 30, 31, 29]));
    expect(result.classes).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
    expect(result.upper).toEqual([2, 11, 31]);
    expect(result.fit).toBeGreaterThan(0.99);
  });

  test('no other pair of borders fits better', () => {
    fc.assert(
      fc.property(series(4, 14), ([values]) => {
        const sorted = [...new Set(values)].sort((a, b) => a - b);
        fc.pre(sorted.length >= 3);
        const { classes, fit } = valueOf(naturalBreaks(values));
        const best = within(values, classes);
        expect(fit).toBeCloseTo(1 - best / moments(values).sumOfSquares, 12);
        for (let i = 0; i < sorted.length - 2; i++) {
          for (let j = i + 1; j < sorted.length - 1; j++) {
            const other = values.map((value) => (value <= sorted[i] ? 0 : value <= sorted[j] ? 1 : 2));
            expect(best).toBeLessThanOrEqual(within(values, other) + 1e-12);
          }
        }
      }),
    );
  });

  test('needs as many different values as classes', () => {
    expect(problemOf(naturalBreaks([1, 1, 2, 2]))).toEqual({
      code: 'tooFewDistinctValues',
      slots: { count: 2, needed: 3 },
    });
  });
});

describe('quantile', () => {
  test('as PERCENTILE.INC: 1, 2, 3, 4', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
    expect(quantile([4, 1, 3, 2], 0.75)).toBe(3.25);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([4, 1, 3])).toBe(3);
  });
  test('leaves its argument alone', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });
  test('numbers whose difference does not fit in a double', () => {
    expect(median([-1.7e308, 1.7e308])).toBe(0);
  });
});
