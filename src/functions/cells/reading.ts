import { ratingIn, type Rating } from '../../analysis/conditions/rating';
import { numberIn } from '../../analysis/input/numberIn';
import type { Argument } from './argument';
import { cellError, firstProblem, type Place } from './cellError';

/** What a cell holds (a number unless said otherwise), null when it is missing, or what is wrong with it. */
export type Reading<T extends number | string = number> = T | null | CustomFunctions.Error;

/** Reads one cell of an argument; positions from 0. */
export type Reader<T extends number | string> = (from: Argument, row: number, column: number) => Reading<T>;

export const isWrong = (reading: Reading<number | string>): reading is CustomFunctions.Error =>
  typeof reading === 'object' && reading !== null;

export const placeIn = ({ name }: Argument, row: number, column: number): Place => ({
  argument: name,
  row: row + 1,
  column: column + 1,
});

/** The number in a cell, also one that is written as text. */
export const readNumber: Reader<number> = (from, row, column) => {
  const number = numberIn(from.cells[row]?.[column]);
  return number.ok ? number.value : cellError(firstProblem(number), placeIn(from, row, column));
};

/** The rating in a cell: a letter, a word or a mark. */
export const readRating: Reader<Rating> = (from, row, column) => {
  const rating = ratingIn(from.cells[row]?.[column]);
  return rating.ok ? rating.value : cellError(firstProblem(rating), placeIn(from, row, column));
};
