import { fc } from '../../support/chance';
import { betaTail } from '../../../src/analysis/statistics/betaTail';
import { spearman } from '../../../src/analysis/statistics/spearman';
import { problemOf, valueOf, varied } from './support';

describe('Spearman', () => {
  test('without ties equals 1 - 6Σd²/(n(n² - 1))', () => {
    const x = [86, 97, 99, 100, 101, 103, 106, 110, 112, 113];
    const y = [2, 20, 28, 27, 50, 29, 7, 17, 6, 12];
    const result = valueOf(spearman(x, y));
    expect(result.correlation).toBeCloseTo(-29 / 165, 14);
    expect(result).toMatchObject({ n: 10, exact: false });
    expect(result.p).toBeCloseTo(betaTail((29 / 165) ** 2, 8), 13);
  });

  test('with ties it is Pearson of the average ranks: ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4', () => {
    expect(valueOf(spearman([1, 2, 2, 3], [5, 6, 7, 8])).correlation).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 14);
  });

  test('fewer than ten pairs: exact', () => {
    expect(valueOf(spearman([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]))).toEqual({
      n: 5,
      correlation: 1,
      p: 2 / 120,
      exact: true,
    });
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(valueOf(spearman(nine, nine)).p).toBeCloseTo(2 / 362_880, 15);
  });

  test('does not change when values are stretched without changing their order', () => {
    fc.assert(
      fc.property(varied(3, 7), ([x, y]) => {
        expect(
          valueOf(
            spearman(
              x.map((value) => Math.exp(3 * value)),
              y,
            ),
          ),
        ).toEqual(valueOf(spearman(x, y)));
      }),
      { numRuns: 50 },
    );
  });

  test('problems', () => {
    expect(problemOf(spearman([1, 2], [1, 2, 3])).code).toBe('unequalLength');
    expect(problemOf(spearman([1, 2], [1, 2])).code).toBe('tooFewPairs');
    expect(problemOf(spearman([1, 1, 1], [1, 2, 3])).code).toBe('noVariance');
  });
});
