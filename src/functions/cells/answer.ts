import { shapeOf, type Argument } from './argument';
import { refuse } from './cellError';

export type AnswerCell = number | string | boolean | CustomFunctions.Error;

/** A rectangle of cells. What has no answer is an empty text: Excel would show null as 0. */
export type Answer = AnswerCell[][];

/** A zero in a cell has no sign: -0 is what is left of a negative figure too small to be written. */
const withoutSignOfZero = (cell: AnswerCell): AnswerCell => (cell === 0 ? 0 : cell);

/** An answer of one cell that is an error fails as a whole; among other cells it stands in its own place. */
export const answerWith = (cells: Answer): Answer => {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return typeof only === 'object' ? refuse(only) : cells.map((row) => row.map(withoutSignOfZero));
};

/** A series of cells, laid out as the range that they belong to. */
export const inShapeOf = (from: Argument, cells: readonly AnswerCell[]): Answer => {
  const { rows, columns } = shapeOf(from);
  return Array.from({ length: rows }, (_row, row) => cells.slice(row * columns, (row + 1) * columns));
};
