/* F. J. Anscombe (1973), Graphs in statistical analysis, The American Statistician 27(1), 17-21. Four sets with the same printed results:
   mean of x 9.0, of y 7.5; slope 0.5, intercept 3; sum of squares of x 110.0, of regression 27.50, of residuals 13.75;
   standard error of the slope 0.118; R² 0.667. */
import { influence } from '../../src/analysis/statistics/influence';
import { moments } from '../../src/analysis/statistics/moments';
import { simpleRegression } from '../../src/analysis/statistics/simpleRegression';
import { exactLine } from '../analysis/statistics/exactFractions';
import { relativeError, valueOf } from '../analysis/statistics/support';

const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const sets = [
  [x, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]],
  [x, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]],
  [x, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]],
  [
    [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
  ],
] as const;

describe.each(sets.map(([a, b], i) => [i + 1, a, b] as const))('Anscombe, set %i', (set, a, b) => {
  const line = valueOf(simpleRegression(a, b));

  test('the printed results', () => {
    expect(moments(a)).toMatchObject({ n: 11, mean: 9, sumOfSquares: 110 });
    expect(moments(b).mean).toBeCloseTo(7.5, 2);
    expect(line.slope).toBeCloseTo(0.5, 2);
    expect(line.intercept).toBeCloseTo(3, 2);
    expect(line.slope ** 2 * 110).toBeCloseTo(27.5, 1);
    expect(Math.abs(line.sumOfSquaredResiduals - 13.75)).toBeLessThan(0.03);
    expect(line.slopeError).toBeCloseTo(0.118, 3);
    expect(line.rSquared).toBeCloseTo(0.667, 2);
  });

  test('R² is exact to 14 digits', () => {
    expect(relativeError(line.rSquared, exactLine(a, b).rSquared)).toBeLessThan(1e-14);
  });

  test('influence tells the sets apart', () => {
    const flagged = valueOf(influence(a, b)).flatMap(({ flags }, i) => (flags.residual || flags.leverage ? [i] : []));
    expect(flagged).toEqual({ 1: [], 2: [], 3: [2], 4: [7] }[set]);
  });
});
