import { fc } from '../../support/chance';
import { groupDifference, groupMean, groupOf } from '../../../src/analysis/association/groups';
import { problemOf, series, valueOf } from '../statistics/support';

describe('groups by the sign of the component', () => {
  test('below zero deficit, above zero surplus, noise neither', () => {
    expect([-0.01, 0.01, 0, 1e-13, -1e-13].map(groupOf)).toEqual([
      'deficit',
      'surplus',
      'neutral',
      'neutral',
      'neutral',
    ]);
  });

  const outcome = [0.3, 0.5, null, 0.1, 0.2];
  const component = [-0.1, -0.2, -0.3, 0.1, null];

  test('mean of a group over complete pairs', () => {
    expect(valueOf(groupMean(outcome, component, 'deficit'))).toBe(0.4);
    expect(valueOf(groupMean(outcome, component, 'surplus'))).toBe(0.1);
    expect(valueOf(groupDifference(outcome, component))).toBeCloseTo(-0.3, 15);
  });

  test('a group mean lies between the smallest and the largest outcome; mirrored component mirrors the difference', () => {
    fc.assert(
      fc.property(series(1), ([x, y]) => {
        const mirrored = y.map((value) => -value);
        for (const group of ['deficit', 'surplus'] as const) {
          const result = groupMean(x, y, group);
          if (!result.ok) continue;
          expect(result.value).toBeGreaterThanOrEqual(Math.min(...x));
          expect(result.value).toBeLessThanOrEqual(Math.max(...x));
          expect(valueOf(groupMean(x, mirrored, group === 'deficit' ? 'surplus' : 'deficit'))).toBe(result.value);
        }
        const difference = groupDifference(x, y);
        if (difference.ok) expect(valueOf(groupDifference(x, mirrored))).toBe(0 - difference.value);
      }),
    );
  });

  test('problems', () => {
    expect(problemOf(groupMean([1], [1, 2], 'deficit')).code).toBe('unequalLength');
    expect(problemOf(groupMean([1], [1], 'deficit'))).toEqual({ code: 'emptyGroup', slots: { group: 'deficit' } });
    expect(problemOf(groupDifference([1], [1]))).toEqual({ code: 'emptyGroup', slots: { group: 'deficit' } });
    expect(problemOf(groupDifference([1.7e308, -1.7e308], [1, -1])).code).toBe('outOfRange');
    expect(problemOf(groupDifference([1], [-1]))).toEqual({ code: 'emptyGroup', slots: { group: 'surplus' } });
  });
});
