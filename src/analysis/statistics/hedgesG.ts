import { failure, success } from '../result';
import type { Problem, Result } from '../result';
import { isConstant } from './constant';
import { gammaRatio } from './gammaRatio';
import { moments } from './moments';

/**
 * Standardised difference of two means with Hedges' exact correction for small groups.
 * @param first   finite values, any unit
 * @param second  same unit
 * @returns number of pooled standard deviations by which the mean of `first` is higher.
 *          Problems: emptyGroup, tooFewValues (< 4 in all), noVariance (every value equals its group mean), outOfRange
 * @see L. V. Hedges (1981), Journal of Educational Statistics 6(2)
 */
export function hedgesG(
  first: readonly number[],
  second: readonly number[],
): Result<number, Problem<'emptyGroup' | 'tooFewValues' | 'noVariance' | 'outOfRange'>> {
  const count = first.length + second.length;
  if (first.length === 0 || second.length === 0) return failure('emptyGroup');
  if (count < 4) return failure('tooFewValues', { count, needed: 4 });
  if (isConstant(first) && isConstant(second)) return failure('noVariance');
  const a = moments(first);
  const b = moments(second);
  const pooled = Math.sqrt((a.sumOfSquares + b.sumOfSquares) / (count - 2));
  const g = ((a.mean - b.mean) / pooled) * hedgesCorrection(count - 2);
  return Number.isFinite(g) ? success(g) : failure('outOfRange');
}

/**
 * Γ(m/2) / (√(m/2) · Γ((m−1)/2)), the factor that takes the small-sample bias out of a standardised difference.
 * @param freedom degrees of freedom m = n₁ + n₂ − 2, at least 2
 */
export const hedgesCorrection = (freedom: number): number => gammaRatio((freedom - 1) / 2) / Math.sqrt(freedom / 2);
