import { fc } from '../../support/chance';
import { isConstant } from '../../../src/analysis/statistics/constant';
import { mean } from '../../../src/analysis/statistics/mean';
import { moments, pairMoments, standardDeviation } from '../../../src/analysis/statistics/moments';
import { exactLine } from './exactFractions';
import { relativeError, series, varied } from './support';

describe('mean', () => {
  test('of ten times 0.1 is 0.1, although the sum is not 1', () => {
    expect(mean(new Array<number>(10).fill(0.1))).toBe(0.1);
  });
  test('of numbers whose sum does not fit in a double', () => {
    expect(mean([1.5e308, 1.7e308, 1.6e308])).toBeCloseTo(1.6e308, -300);
    expect(mean([1.7e308, -1.7e308, 1.7e308])).toBeGreaterThan(5e307);
  });
  test('lies between the smallest and the largest value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const centre = mean(values);
        expect(centre).toBeGreaterThanOrEqual(Math.min(...values));
        expect(centre).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('isConstant', () => {
  test('looks at the values as they stand', () => {
    expect(isConstant([0.1, 0.1, 0.1])).toBe(true);
    expect(isConstant([0.1, 0.1, 0.1 + 2 ** -56])).toBe(false);
    expect(isConstant([])).toBe(true);
  });
});

describe('moments', () => {
  test('mean, sum of squares and standard deviation of 2, 4, 4, 4, 5, 5, 7, 9', () => {
    const result = moments([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(result).toEqual({ n: 8, mean: 5, sumOfSquares: 32 });
    expect(standardDeviation(result)).toBe(Math.sqrt(32 / 7));
  });

  test('agree with exact arithmetic, also when the mean is 100 000 000 times the spread', () => {
    fc.assert(
      fc.property(varied(3), fc.constantFrom(0, 1, 1e4, 1e8), ([x, y], far) => {
        const shifted = x.map((value) => far + value);
        fc.pre(!isConstant(shifted));
        const exact = exactLine(shifted, y);
        const result = moments(shifted);
        expect(Math.abs(result.mean - exact.meanX)).toBeLessThanOrEqual(2 ** -51 * Math.max(far, 0.6));
        expect(relativeError(result.sumOfSquares / (x.length - 1), exact.varianceX)).toBeLessThan(1e-13);
      }),
    );
  });

  test('pairMoments agrees with moments of each series, bit for bit', () => {
    fc.assert(
      fc.property(series(1), ([x, y]) => {
        const pair = pairMoments(x, y);
        expect(Math.max(0, pair.sxx)).toBe(moments(x).sumOfSquares);
        expect(Math.max(0, pair.syy)).toBe(moments(y).sumOfSquares);
        expect(pair.centreX + pair.restX).toBe(moments(x).mean);
      }),
    );
  });
});
