import { fc } from '../../support/chance';
import { rSquared } from '../../../src/analysis/statistics/rSquared';
import { simpleRegression } from '../../../src/analysis/statistics/simpleRegression';
import { exactLine } from './exactFractions';
import { problemOf, relativeError, valueOf, varied } from './support';

describe('R²', () => {
  test('of a small example by hand', () => {
    // Sxx = 2, Syy = 14/3, Sxy = 3
    expect(valueOf(rSquared([1, 2, 3], [1, 3, 4]))).toBeCloseTo(27 / 28, 15);
  });

  test.each([
    [[1, 2], [1, 2, 3], { code: 'unequalLength', slots: { first: 2, second: 3 } }],
    [[1, 2], [3, 5], { code: 'tooFewPairs', slots: { count: 2, needed: 3 } }],
    [[], [], { code: 'tooFewPairs', slots: { count: 0, needed: 3 } }],
    [new Array<number>(10).fill(0.1), [1, 2, 3, 4, 5, 6, 7, 8, 9, 0], { code: 'noVariance', slots: { series: 1 } }],
    [[1, 2, 3], [0.3, 0.3, 0.3], { code: 'noVariance', slots: { series: 2 } }],
    [[1e300, 2, 3], [1, 2, 4], { code: 'outOfRange', slots: {} }],
    [[1, 2, 4], [1e-200, 2e-200, 3e-200], { code: 'outOfRange', slots: {} }],
  ])('%j and %j: %j', (x, y, problem) => {
    expect(problemOf(rSquared(x, y))).toEqual(problem);
    expect(problemOf(simpleRegression(x, y))).toEqual(problem);
  });

  test('sums of squares up to the edge of a double do not overflow', () => {
    expect(valueOf(rSquared([1e150, 2e150, 3e150], [1e150, 2e150, 4e150]))).toBeCloseTo(27 / 28, 14);
  });

  test('agrees with exact arithmetic to 13 digits', () => {
    fc.assert(
      fc.property(varied(3), ([x, y]) => {
        const exact = exactLine(x, y);
        const result = valueOf(rSquared(x, y));
        // The correlation is rounded in proportion to the columns, so a small R² loses by its root.
        const rounding = 1e-15 * Math.sqrt(exact.rSquared);
        expect(Math.abs(result - exact.rSquared)).toBeLessThanOrEqual(1e-13 * exact.rSquared + rounding + 1e-28);
      }),
    );
  });

  test('keeps 8 digits when mean/sd = 1e8, against exact arithmetic on the same doubles', () => {
    fc.assert(
      fc.property(varied(5), ([x, y]) => {
        const far = [x.map((value) => 1e7 + value), y.map((value) => 3e7 - value)] as const;
        const exact = exactLine(...far);
        fc.pre(Number.isFinite(exact.rSquared) && exact.rSquared > 1e-4);
        expect(relativeError(valueOf(rSquared(...far)), exact.rSquared)).toBeLessThan(1e-8);
      }),
    );
  });

  test('is between 0 and 1, the same for y on x, and blind to shift and scale', () => {
    fc.assert(
      fc.property(
        varied(3),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        ([x, y], factor, shift) => {
          const result = valueOf(rSquared(x, y));
          expect(result).toBeGreaterThanOrEqual(0);
          expect(result).toBeLessThanOrEqual(1);
          expect(valueOf(rSquared(y, x))).toBeCloseTo(result, 14);
          expect(
            valueOf(
              rSquared(
                x.map((value) => shift - factor * value),
                y,
              ),
            ),
          ).toBeCloseTo(result, 11);
        },
      ),
    );
  });

  test('is 1 for y = 3x + 2', () => {
    fc.assert(
      fc.property(varied(3), ([x]) => {
        expect(
          valueOf(
            rSquared(
              x,
              x.map((value) => 3 * value + 2),
            ),
          ),
        ).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the regression line', () => {
  test('agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(varied(3), ([x, y]) => {
        const exact = exactLine(x, y);
        const line = valueOf(simpleRegression(x, y));
        expect(Math.abs(line.slope - exact.slope)).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(exact.slope)));
        expect(Math.abs(line.intercept - exact.intercept)).toBeLessThan(1e-13 * (1 + Math.abs(exact.slope)));
        // A residual is rounded in proportion to its column, so a small unexplained share loses by its root.
        const rounding = 1e-15 * Math.sqrt(exact.unexplained);
        expect(Math.abs(line.unexplained - exact.unexplained)).toBeLessThanOrEqual(
          1e-13 * exact.unexplained + rounding + 1e-30,
        );
      }),
    );
  });

  test('1 - R² keeps its digits where 1 minus R² would not', () => {
    const x = Array.from({ length: 20 }, (_, i) => i);
    const y = x.map((value) => value + 1e-7 * Math.cos(value * value));
    const exact = exactLine(x, y);
    const line = valueOf(simpleRegression(x, y));
    expect(line.rSquared).toBeGreaterThan(1 - 1e-14);
    expect(relativeError(line.unexplained, exact.unexplained)).toBeLessThan(1e-6);
  });

  test('a perfect line has p = 0 and nothing unexplained, also when its numbers are rounded', () => {
    const line = valueOf(simpleRegression([0.1, 0.2, 0.3, 0.4], [0.3, 0.6, 0.9, 1.2]));
    expect(line).toMatchObject({ rSquared: 1, unexplained: 0, adjustedRSquared: 1, sign: 1, p: 0 });
  });

  test('sign and correlation follow the slope; mirrored input mirrors the answer', () => {
    fc.assert(
      fc.property(varied(3), ([x, y]) => {
        const line = valueOf(simpleRegression(x, y));
        const mirrored = valueOf(
          simpleRegression(
            x,
            y.map((value) => -value),
          ),
        );
        // Exactly, whatever the sign of a slope of 0.
        expect(Math.abs(mirrored.slope + line.slope)).toBe(0);
        expect(mirrored.sign).toBe(line.sign === 0 ? 0 : -line.sign);
        expect(mirrored.p).toBe(line.p);
        expect(Math.sign(line.correlation) + 0).toBe(Math.sign(line.slope) + 0);
        const { slopeError, slope, rSquared: share, unexplained, n } = line;
        expect(slopeError ** 2 * (n - 2) * share).toBeCloseTo(slope ** 2 * unexplained, 10);
      }),
    );
  });

  test('no relation at all: sign 0, p 1', () => {
    expect(valueOf(simpleRegression([-1, 0, 1], [1, 0, 1]))).toMatchObject({ slope: 0, sign: 0, correlation: 0, p: 1 });
  });
});
