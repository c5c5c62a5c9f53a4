import { failure, type Problem, type Result } from '../result';
import { withinRange } from './range';

export type VolumeProblem = Problem<'predictedZero' | 'predictedNegative' | 'actualNegative' | 'outOfRange'>;

/**
 * Volume component at the price that the budget assumes; positive when fewer households than predicted need assistance.
 * The denominator is the predicted volume: only then is it a share of the same budget as the balance.
 * @param predicted households or recipients, above zero
 * @param actual    the same unit, zero or more
 * @returns share of the budget. Problems: predictedZero, predictedNegative, actualNegative, outOfRange
 * @see docs/decisions/sign-and-denominator.md; AEF & De Beleidsonderzoekers (2023), 3.1
 */
export const volumeOf = (predicted: number, actual: number): Result<number, VolumeProblem> => {
  if (predicted === 0) return failure('predictedZero');
  if (predicted < 0) return failure('predictedNegative');
  if (actual < 0) return failure('actualNegative');
  const share = (predicted - actual) / predicted;
  return withinRange(share, predicted, actual, share);
};
