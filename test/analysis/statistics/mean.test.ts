import { mean } from '../../../src/analysis/statistics/mean';
import { fc } from '../../support/chance';

test('what the first pass rounds away, the second puts back', () => {
  // Between 1e15 and 1e18 the sum keeps no quarters.
  const third = 1e15 + 1 / 3;
  const values = Array.from({ length: 1001 }, (_, i) => third + (i % 2) * 0.25);
  expect(mean(values)).toBe(third + 0.25 * (500 / 1001));
});

test('never outside the smallest and largest value, and that value itself when all are alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), { minLength: 1, maxLength: 30 }),
      (values) => {
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values));
      },
    ),
  );
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      fc.integer({ min: 1, max: 30 }),
      (value, count) => {
        expect(mean(new Array<number>(count).fill(value)) === value).toBe(true);
      },
    ),
  );
});
