import { failure } from '../../analysis/result';
import { argument } from './argument';
import { cellError, firstProblem, refuse, type SayableProblem } from './cellError';
import { isWrong, readNumber, type Reader } from './reading';
import type { Vector } from './vectors';

/** For answers that rest on all cells together: the first cell that is wrong stands in the way of the whole. */
export const allOf = <T extends number | string>(vector: Vector, read: Reader<T>): (T | null)[] =>
  Array.from({ length: vector.length }, (_cell, index) => {
    const reading = vector.readAt(read, index);
    return isWrong(reading) ? refuse(reading) : reading;
  });

/** A whole answer that failed, told of a cell when the problem knows its `row` (the position in the series). */
export const refuseAt = ({ code, slots }: SayableProblem, vector: Vector): never =>
  refuse(cellError({ code, slots }, typeof slots.row === 'number' ? vector.placeAt(slots.row) : null));

/** A single number that may be left out. */
export const numberOr = <Fallback>(name: string, given: unknown, fallback: Fallback): number | Fallback => {
  const reading = readNumber(argument(name, given), 0, 0);
  return isWrong(reading) ? refuse(reading) : (reading ?? fallback);
};

/** A single number that must be there. */
export const numberGiven = (name: string, given: unknown): number =>
  numberOr(name, given, null) ?? refuse(cellError(firstProblem(failure('argumentMissing', { argument: name }))));
