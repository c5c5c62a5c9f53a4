import { failure, success, type Problem, type Result } from '../result';
import { excerpt, parseNumber, type NumberProblem } from './parseNumber';

export type CellProblem = NumberProblem | Problem<'booleanFound'>;

/** A cell has one zero: -0 would go on as -0 in whatever is computed from it. */
const withoutSignOfZero = (value: number): number => value + 0;

/**
 * The number in a cell as a spreadsheet hands it over: a number, a text, a boolean or nothing. A 0 is a number, never a blank.
 * @returns null when the cell is blank or says that the figure is missing. Problems: notANumber, ambiguousNumber, booleanFound
 */
export const numberIn = (cell: unknown): Result<number | null, CellProblem> => {
  if (cell === null || cell === undefined) return success(null);
  if (typeof cell === 'string') return parseNumber(cell);
  if (typeof cell === 'boolean') return failure('booleanFound');
  if (typeof cell === 'number' && Number.isFinite(cell)) return success(withoutSignOfZero(cell));
  return failure('notANumber', { text: excerpt(typeof cell === 'number' ? String(cell) : typeof cell) });
};
