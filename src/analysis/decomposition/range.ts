import { failure, success, type Problem, type Result } from '../result';

/** Far beyond any budget, and small enough that a sum of a million squares stays finite. */
const LARGEST = 1e150;

/**
 * Keeps overflow out of every answer: no Infinity, no NaN.
 * @returns the same value when all figures can be computed with. Problem: outOfRange
 */
export const withinRange = <T>(value: T, ...figures: readonly number[]): Result<T, Problem<'outOfRange'>> =>
  // Written so that NaN, of which every comparison is false, fails too.
  figures.every((figure) => Math.abs(figure) <= LARGEST) ? success(value) : failure('outOfRange');
