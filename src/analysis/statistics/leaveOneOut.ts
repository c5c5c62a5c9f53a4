import { success, type Result } from '../result';
import { leaveOutBase, leaveOutRow, UNDEFINED } from './leaveOut';
import type { SeriesProblem } from './problems';

/** With fewer pairs nothing worth a line is left. */
const FEWEST_FOR_ONE_OUT = 4;

/**
 * R² without each pair in turn, in closed form: linear in the number of pairs.
 * @returns one entry per pair; `null` when what stays has no variance. Problems: unequalLength, tooFewPairs (< 4), noVariance, outOfRange
 */
export const leaveOneOut = (
  x: readonly number[],
  y: readonly number[],
): Result<readonly (number | null)[], SeriesProblem> => {
  const base = leaveOutBase(x, y, FEWEST_FOR_ONE_OUT);
  if (!base.ok) return base;
  const row = new Float64Array(x.length);
  leaveOutRow(base.value, -1, row);
  return success(x.map((_, i) => (row[i] === UNDEFINED ? null : row[i]!)));
};
