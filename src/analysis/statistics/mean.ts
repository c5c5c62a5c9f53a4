import { finiteOf } from './finite';

const correctedMean = (values: readonly number[]): number => {
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const first = sum / values.length;
  let rest = 0;
  for (const value of values) rest += value - first;
  const answer = first + rest / values.length;
  return Number.isFinite(answer) ? Math.min(high, Math.max(low, answer)) : answer;
};

/**
 * Unweighted mean, corrected for the rounding of its own first pass; never outside the smallest and largest value.
 * @param values at least one finite number; summed in the order given
 */
export const mean = (values: readonly number[]): number => finiteOf(correctedMean, values);
