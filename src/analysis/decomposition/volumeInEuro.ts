import { failure, type Problem, type Result } from '../result';
import { withinRange } from './range';
import { volumeOf, type VolumeProblem } from './volumeOf';

/**
 * The volume component of the report's method in money, without knowing what was spent.
 * @param budget euros, zero or more
 * @returns euros, positive is favourable. Problems: those of `volumeOf`, budgetNegative
 */
export const volumeInEuro = (
  predicted: number,
  actual: number,
  budget: number,
): Result<number, VolumeProblem | Problem<'budgetNegative'>> => {
  const volume = volumeOf(predicted, actual);
  if (!volume.ok) return volume;
  if (budget < 0) return failure('budgetNegative');
  // Zero added so that a budget of 0 gives 0 and not -0.
  const euro = volume.value * budget + 0;
  return withinRange(euro, budget, euro);
};
