import { fc } from '../../support/chance';
import { fisherInterval, squaredInterval } from '../../../src/analysis/statistics/fisherInterval';
import { problemOf, valueOf } from './support';

describe('fisherInterval', () => {
  test('r = 0.5, n = 28: z = atanh 0.5 ± 1.959964/5', () => {
    const { low, high } = valueOf(fisherInterval(0.5, 0.75, 28));
    expect(low).toBeCloseTo(Math.tanh(Math.atanh(0.5) - 1.959964 / 5), 7);
    expect(high).toBeCloseTo(Math.tanh(Math.atanh(0.5) + 1.959964 / 5), 7);
  });
  test('r of 1 or -1 gives itself', () => {
    expect(valueOf(fisherInterval(1, 0, 12))).toEqual({ low: 1, high: 1 });
    expect(valueOf(fisherInterval(-1, 0, 12))).toEqual({ low: -1, high: -1 });
  });
  test('needs four pairs', () => {
    expect(problemOf(fisherInterval(0.5, 0.75, 3))).toEqual({ code: 'tooFewPairs', slots: { count: 3, needed: 4 } });
  });
  test('holds r, mirrors with r, narrows with n', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.999, max: 0.999, noNaN: true }), fc.integer({ min: 4, max: 400 }), (r, n) => {
        const { low, high } = valueOf(fisherInterval(r, 1 - r * r, n));
        const mirrored = valueOf(fisherInterval(-r, 1 - r * r, n));
        const larger = valueOf(fisherInterval(r, 1 - r * r, n + 1));
        expect(low).toBeLessThanOrEqual(r);
        expect(high).toBeGreaterThanOrEqual(r);
        expect(mirrored.low).toBeCloseTo(-high, 12);
        expect(larger.high - larger.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('squaredInterval', () => {
  test.each([
    [-0.5, 0.25, 0, 0.25],
    [0.25, 0.5, 0.0625, 0.25],
    [-0.5, -0.25, 0.0625, 0.25],
  ])('%d to %d becomes %d to %d', (low, high, from, to) => {
    expect(squaredInterval({ low, high })).toEqual({ low: from, high: to });
  });
});
