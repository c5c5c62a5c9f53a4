import { fc } from '../../support/chance';
import type { Problem, Result } from '../../../src/analysis/result';

/** The value of a result that must be there. */
export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`unexpected problem: ${JSON.stringify(result.problems)}`);
  return result.value;
};

/** The one problem of a result that must not be there. */
export const problemOf = (result: Result<unknown>): Problem => {
  if (result.ok) throw new Error('a problem was expected');
  return result.problems[0];
};

export const relativeError = (actual: number, expected: number): number =>
  actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);

/** Shares as they occur: −20% to 60% with four decimals, so that ties happen. */
export const share = fc.integer({ min: -2000, max: 6000 }).map((value) => value / 10_000);

/** Two series of equal length with shares. */
export const series = (minLength: number, maxLength = 40): fc.Arbitrary<[number[], number[]]> =>
  fc
    .array(fc.tuple(share, share), { minLength, maxLength })
    .map((pairs) => [pairs.map(([x]) => x), pairs.map(([, y]) => y)]);

/** The same, neither of them constant. */
export const varied = (minLength: number, maxLength = 40): fc.Arbitrary<[number[], number[]]> =>
  series(minLength, maxLength).filter(([x, y]) => new Set(x).size > 1 && new Set(y).size > 1);
