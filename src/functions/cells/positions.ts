import { excerpt } from '../../analysis/input/parseNumber';
import { argument, shapeOf } from './argument';
import { cellError, refuse } from './cellError';
import { isWrong, placeIn, readNumber } from './reading';

/**
 * Positions in a series that a person names to leave out, counted from 1; blanks are skipped. A position that does not exist stands in
 * the way of the whole answer.
 * @returns positions from 0
 */
export const positionsIn = (name: string, given: unknown, length: number): ReadonlySet<number> => {
  if (given === null || given === undefined) return new Set();
  const from = argument(name, given);
  const { rows, columns } = shapeOf(from);
  const positions = new Set<number>();
  for (let cell = 0; cell < rows * columns; cell++) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const reading = readNumber(from, row, column);
    if (isWrong(reading)) return refuse(reading);
    if (reading === null) continue;
    if (!Number.isInteger(reading) || reading < 1 || reading > length) {
      const slots = { text: excerpt(String(reading)), last: length };
      return refuse(cellError({ code: 'positionInvalid', slots }, placeIn(from, row, column)));
    }
    positions.add(reading - 1);
  }
  return positions;
};
