import { ckmeans } from 'simple-statistics';
import { failure, success, type Problem, type Result } from '../result';
import { keptItsDigits } from './finite';
import { moments } from './moments';
import { outOfRange } from './problems';
import { withoutNoise } from './ranks';

/** Values in classes that lie as close together as they can. */
export interface NaturalBreaks {
  /** Class of each value, 0 for the lowest, in the order given. */
  readonly classes: readonly number[];
  /** Largest value of each class. */
  readonly upper: readonly number[];
  /** Goodness of variance fit: share of the squared deviations that lies between the classes, 0 to 1. */
  readonly fit: number;
}

/**
 * Natural breaks of Fisher and Jenks, the exact optimum; shaky under 20 values.
 * @param values finite numbers, rounded to 12 significant digits
 * @param count  number of classes
 * @returns Problems: tooFewDistinctValues (slots count, needed), outOfRange
 * @see Fisher (1958), On grouping for maximum homogeneity, JASA 53; Wang & Song (2011), Ckmeans.1d.dp, The R Journal 3(2)
 */
export const naturalBreaks = (
  values: readonly number[],
  count = 3,
): Result<NaturalBreaks, Problem<'tooFewDistinctValues' | 'outOfRange'>> => {
  const clean = values.map(withoutNoise);
  const distinct = new Set(clean).size;
  if (distinct < count) return failure('tooFewDistinctValues', { count: distinct, needed: count });
  const total = moments(clean).sumOfSquares;
  if (!keptItsDigits(total)) return outOfRange();
  const groups = ckmeans(clean, count);
  const upper = groups.map((group) => group[group.length - 1]!);
  const within = groups.reduce((sum, group) => sum + moments(group).sumOfSquares, 0);
  return success({
    classes: clean.map((value) => upper.findIndex((limit) => value <= limit)),
    upper,
    fit: 1 - within / total,
  });
};
