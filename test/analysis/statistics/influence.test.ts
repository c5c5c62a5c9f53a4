import { fc } from '../../support/chance';
import { studentTail } from '../../../src/analysis/statistics/betaTail';
import { influence } from '../../../src/analysis/statistics/influence';
import { simpleRegression } from '../../../src/analysis/statistics/simpleRegression';
import { problemOf, valueOf, varied } from './support';

const drop = (values: readonly number[], left: number): number[] => values.filter((_, i) => i !== left);

/** Noise on top of arbitrary shares, so that no line is perfect. */
const noisy = varied(6, 25).map(([x, y]): [number[], number[]] => [
  x.map((value, i) => value + 0.01 * Math.sin(7 * i)),
  y.map((value, i) => value + 0.01 * Math.cos(5 * i * i)),
]);

describe('influence', () => {
  test('leverages sum to two, residuals to nothing', () => {
    fc.assert(
      fc.property(noisy, ([x, y]) => {
        const all = valueOf(influence(x, y));
        expect(all.reduce((sum, { leverage }) => sum + leverage, 0)).toBeCloseTo(2, 9);
        expect(all.reduce((sum, { residual }) => sum + residual, 0)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('equals what refitting without the municipality shows', () => {
    fc.assert(
      fc.property(noisy, ([x, y]) => {
        const line = valueOf(simpleRegression(x, y));
        valueOf(influence(x, y)).forEach((measure, i) => {
          const refitted = simpleRegression(drop(x, i), drop(y, i));
          if (!refitted.ok || measure.dfbetas === null || measure.cook === null) return;
          const { slope, intercept, residualDeviation } = refitted.value;
          const sxx = (line.residualDeviation / line.slopeError) ** 2;
          expect(measure.dfbetas).toBeCloseTo((line.slope - slope) / (residualDeviation / Math.sqrt(sxx)), 5);
          const shift = x.reduce(
            (sum, value) => sum + (line.intercept - intercept + (line.slope - slope) * value) ** 2,
            0,
          );
          expect(measure.cook).toBeCloseTo(shift / (2 * line.residualDeviation ** 2), 6);
          const outside = y[i] - (intercept + slope * x[i]);
          const expected = (outside * Math.sqrt(1 - measure.leverage)) / residualDeviation;
          expect(measure.studentizedResidual).toBeCloseTo(expected, 5);
        });
      }),
    );
  });

  test('flags a municipality far from the others and off their line', () => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30];
    const y = [1.1, 2, 2.9, 4.2, 5, 5.9, 7.1, 8, 9.1, 3];
    const all = valueOf(influence(x, y));
    expect(all[9].flags).toEqual({ leverage: true, cook: true, dfbetas: true, residual: true });
    expect(studentTail(all[9].studentizedResidual ?? 0, 7)).toBeLessThan(0.005);
    expect(all[3].flags).toEqual({ leverage: false, cook: false, dfbetas: false, residual: false });
  });

  test('flags what is beyond the bounds, and nothing else', () => {
    fc.assert(
      fc.property(noisy, ([x, y]) => {
        const n = x.length;
        for (const { leverage, cook, dfbetas, studentizedResidual, flags } of valueOf(influence(x, y)))
          expect(flags).toEqual({
            leverage: leverage > 4 / n,
            cook: (cook ?? 0) > 4 / n,
            dfbetas: Math.abs(dfbetas ?? 0) > 2 / Math.sqrt(n),
            residual: studentizedResidual !== null && studentTail(studentizedResidual, n - 3) < 0.05 / n,
          });
      }),
    );
  });

  test('on the bound is not beyond it', () => {
    // The outermost of eight: 1/8 + 9/24 is exactly 4/n.
    const bound = valueOf(influence([-3, -1, -1, -1, 1, 1, 1, 3], [1, 0, 0, 1, 2, 0, 1, 0]));
    expect(bound[0].leverage).toBe(0.5);
    expect(bound[0].flags.leverage).toBe(false);
  });

  test('does not depend on where the figures lie', () => {
    const x = [0.1, 0.7, 0.2, 0.9, 0.4, 0.35];
    const y = [3, 1, 2, 5, 4, 2];
    const far = valueOf(
      influence(
        x.map((value) => 2 ** 27 / 3 + value),
        y,
      ),
    );
    valueOf(influence(x, y)).forEach((near, i) => {
      expect(far[i].leverage).toBeCloseTo(near.leverage, 7);
      expect(far[i].dfbetas).toBeCloseTo(near.dfbetas!, 6);
    });
  });

  test('a point that carries all variance has leverage 1 and no other measure', () => {
    const [last] = valueOf(influence([8, 8, 8, 8, 19], [6, 5, 7, 8, 12])).slice(-1);
    expect(last.leverage).toBeCloseTo(1, 12);
    expect(last).toMatchObject({ cook: null, dfbetas: null, studentizedResidual: null });
    expect(last.flags).toEqual({ leverage: true, cook: false, dfbetas: false, residual: false });
  });

  test('a perfect line leaves nothing to measure', () => {
    for (const measure of valueOf(influence([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]))) {
      expect(measure).toMatchObject({ cook: null, dfbetas: null, studentizedResidual: null });
    }
  });

  test('the only point off a perfect line: Cook exists, its own residual scale does not', () => {
    const all = valueOf(influence([1, 2, 3, 4, 5], [1, 2, 3, 4, 9]));
    expect(all[4].studentizedResidual).toBeNull();
    expect(all[4].cook).toBeGreaterThan(1);
  });

  test('four pairs are enough', () => {
    expect(valueOf(influence([1, 2, 3, 4], [1, 3, 2, 5]))).toHaveLength(4);
  });

  test('problems', () => {
    expect(problemOf(influence([1, 2, 3], [1, 2, 4]))).toEqual({ code: 'tooFewPairs', slots: { count: 3, needed: 4 } });
    expect(problemOf(influence([1, 1, 1, 1], [1, 2, 3, 4])).code).toBe('noVariance');
  });
});
