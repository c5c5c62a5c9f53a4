import { numberIn } from '../../analysis/input/numberIn';
import type { Argument } from './argument';
import { cellError, firstProblem, type Place } from './cellError';

/** A number, a missing figure, or what is wrong with the cell. */
export type Reading = number | null | CustomFunctions.Error;

export const isWrong = (reading: Reading): reading is CustomFunctions.Error =>
  typeof reading === 'object' && reading !== null;

export const placeIn = ({ name }: Argument, row: number, column: number): Place => ({
  argument: name,
  row: row + 1,
  column: column + 1,
});

/** The number in one cell of an argument; positions from 0. */
export const readNumber = (from: Argument, row: number, column: number): Reading => {
  const number = numberIn(from.cells[row]?.[column]);
  return number.ok ? number.value : cellError(firstProblem(number), placeIn(from, row, column));
};
