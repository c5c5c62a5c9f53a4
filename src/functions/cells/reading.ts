import { ratingIn, type Rating } from '../../analysis/conditions/rating';
import { saysMissing } from '../../analysis/input/missing';
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

/** `#N/B`, `#VALUE!`: what a formula that failed leaves in a cell, when it arrives as text. */
const ERROR_TEXT = /^#(?:\S*[!?]|N\/[AB])$/i;

/** The name or number by which a municipality goes, without the spaces that codes are padded with. */
export const readName: Reader<string | number> = (from, row, column) => {
  const cell = from.cells[row]?.[column] ?? null;
  if (cell === null) return null;
  // Zero added so that a code of -0 is 0.
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell + 0;
  if (typeof cell === 'string') {
    const name = cell.replace(/\s+/g, ' ').trim();
    if (saysMissing(name)) return null;
    if (!ERROR_TEXT.test(name)) return name;
  }
  return cellError({ code: 'notAName', slots: {} }, placeIn(from, row, column));
};
