import { fc } from '../../support/chance';
import { rSquared } from '../../../src/analysis/statistics/rSquared';
import { effectiveN, weightedMean, weightedRegression } from '../../../src/analysis/statistics/weighted';
import { problemOf, valueOf, varied } from './support';

describe('weighted', () => {
  test('mean of 1, 2, 4 with weights 1, 1, 2', () => {
    expect(valueOf(weightedMean([1, 2, 4], [1, 1, 2]))).toBe(2.75);
  });
  test('effective n', () => {
    expect(valueOf(effectiveN([1, 1, 1, 1]))).toBe(4);
    expect(valueOf(effectiveN([100, 1, 1]))).toBeCloseTo(102 ** 2 / 10_002, 12);
  });

  test('equal weights give the plain R²', () => {
    fc.assert(
      fc.property(varied(3), fc.constantFrom(1, 0.1, 7000), ([x, y], weight) => {
        const result = valueOf(
          weightedRegression(
            x,
            y,
            x.map(() => weight),
          ),
        );
        expect(result.rSquared).toBeCloseTo(valueOf(rSquared(x, y)), 12);
        expect(result.effectiveN).toBeCloseTo(x.length, 9);
      }),
    );
  });

  test('a whole weight counts as that many copies; weight 0 as none', () => {
    fc.assert(
      fc.property(varied(4, 15), ([x, y]) => {
        const weights = x.map((_, i) => (i === 0 ? 0 : (i % 4) + 1));
        const copies = (values: readonly number[]): number[] =>
          values.flatMap((value, i) => new Array<number>(weights[i]).fill(value));
        const plain = rSquared(copies(x), copies(y));
        const result = weightedRegression(x, y, weights);
        expect(result.ok).toBe(plain.ok);
        if (result.ok && plain.ok) expect(result.value.rSquared).toBeCloseTo(plain.value, 11);
      }),
    );
  });

  test('the line goes through the weighted means', () => {
    const { slope, intercept } = valueOf(weightedRegression([1, 2, 4], [3, 1, 8], [1, 2, 1]));
    expect(intercept + slope * 2.25).toBeCloseTo(13 / 4, 14);
  });

  test('problems', () => {
    expect(problemOf(weightedMean([1], [1, 2])).code).toBe('unequalLength');
    expect(problemOf(weightedMean([1, 2], [1, -2]))).toEqual({ code: 'negativeWeight', slots: { position: 1 } });
    expect(problemOf(weightedMean([1, 2], [0, 0])).code).toBe('noWeight');
    expect(problemOf(effectiveN([])).code).toBe('noWeight');
    expect(problemOf(weightedMean([1.7e308, -1.7e308], [1, 9])).code).toBe('outOfRange');
    expect(valueOf(weightedMean([1, 3], [1e308, 1e308]))).toBe(2);
    expect(problemOf(weightedRegression([1, 2], [1], [1, 1])).code).toBe('unequalLength');
    expect(problemOf(weightedRegression([1, 2], [1, 2], [1])).code).toBe('unequalLength');
    expect(problemOf(weightedRegression([1, 2], [1, 2], [-1, 1])).code).toBe('negativeWeight');
    expect(problemOf(weightedRegression([1, 2, 3], [1, 2, 4], [1, 0, 1])).code).toBe('tooFewPairs');
    expect(problemOf(weightedRegression([1, 1, 1], [1, 2, 4], [1, 1, 1]))).toEqual({
      code: 'noVariance',
      slots: { series: 1 },
    });
    expect(problemOf(weightedRegression([1, 2, 4], [1, 1, 1], [1, 1, 1]))).toEqual({
      code: 'noVariance',
      slots: { series: 2 },
    });
    expect(problemOf(weightedRegression([1e300, 1, 2], [1, 2, 4], [1, 1, 1])).code).toBe('outOfRange');
  });
});
