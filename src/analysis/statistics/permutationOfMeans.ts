import { failure, success } from '../result';
import type { Problem, Result } from '../result';
import { mean } from './mean';
import { PERMUTATION_SEED } from './permutationTest';
import { seededRandom, shuffle } from './random';

export interface PermutationOfMeans {
  /** Mean of the first group minus mean of the second. */
  readonly difference: number;
  /** Two-sided: share of the divisions whose difference is at least as large in absolute value. */
  readonly p: number;
  /** `exact`: every division was looked at. `monteCarlo`: `divisions` random ones, p = (b + 1) / (divisions + 1). */
  readonly method: 'exact' | 'monteCarlo';
  readonly divisions: number;
  /** Seed of the random divisions; the same seed gives the same p. */
  readonly seed: number | null;
}

export interface PermutationSettings {
  readonly seed: number;
  readonly divisions: number;
}

/** At most this many values: all divisions (184 756 for ten against ten). */
const MOST_VALUES_FOR_EXACT = 20;
const EQUAL = 1e-12;

/**
 * Could a difference of means this large arise from dividing the same values over two groups at random?
 * @param first   finite values, any unit
 * @param second  same unit
 * @returns Problems: emptyGroup
 */
export function permutationOfMeans(
  first: readonly number[],
  second: readonly number[],
  settings: PermutationSettings = { seed: PERMUTATION_SEED, divisions: 9999 },
): Result<PermutationOfMeans, Problem<'emptyGroup'>> {
  if (first.length === 0 || second.length === 0) return failure('emptyGroup');
  const values = centred([...first, ...second]);
  const size = first.length;
  const difference = mean(first) - mean(second);
  // The difference of means grows with this sum and with nothing else, so the sum is what is compared.
  const observed = Math.abs(sumOfFirst(values, size));
  const scale = values.reduce((sum, value) => sum + Math.abs(value), 0);
  const isAsFar = (sum: number) => Math.abs(sum) >= observed - EQUAL * scale;
  if (values.length <= MOST_VALUES_FOR_EXACT) {
    const { total, far } = countAll(values, size, isAsFar);
    return success({ difference, p: far / total, method: 'exact', divisions: total, seed: null });
  }
  const random = seededRandom(settings.seed);
  let far = 0;
  for (let i = 0; i < settings.divisions; i++) {
    shuffle(values, random);
    if (isAsFar(sumOfFirst(values, size))) far++;
  }
  const p = (far + 1) / (settings.divisions + 1);
  return success({ difference, p, method: 'monteCarlo', divisions: settings.divisions, seed: settings.seed });
}

/** The values minus their mean, so that sums of subsets are small numbers around zero. */
function centred(values: readonly number[]): Float64Array {
  const centre = mean(values);
  return Float64Array.from(values, (value) => value - centre);
}

function countAll(values: Float64Array, size: number, isAsFar: (sum: number) => boolean) {
  let total = 0;
  let far = 0;
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      total++;
      if (isAsFar(sum)) far++;
      return;
    }
    for (let i = from; i <= values.length - left; i++) choose(i + 1, left - 1, sum + values[i]!);
  };
  choose(0, size, 0);
  return { total, far };
}

function sumOfFirst(values: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i]!;
  return sum;
}
