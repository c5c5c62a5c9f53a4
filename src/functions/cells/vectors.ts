import { failure, success, type Problem, type Result } from '../../analysis/result';
import { shapeOf, type Argument, type Shape } from './argument';
import type { Place } from './cellError';
import { acrossEachOther, equalShape, type ShapeProblem } from './commonShape';
import { placeIn, readNumber, type Reader, type Reading } from './reading';

/** The cells of a range one after another, row by row; positions from 0. */
export interface Vector {
  readonly length: number;
  readonly numberAt: (index: number) => Reading;
  readonly readAt: <T extends number | string>(read: Reader<T>, index: number) => Reading<T>;
  readonly placeAt: (index: number) => Place;
}

type VectorProblem = Problem<'notAVector' | 'rowBesideColumn' | 'unequalLengths'>;

const lengthOf = ({ rows, columns }: Shape): number => rows * columns;

/** A range of any shape as one series. */
export const vectorOf = (from: Argument): Vector => {
  const shape = shapeOf(from);
  const cellAt = (index: number): [row: number, column: number] => [
    Math.floor(index / shape.columns),
    index % shape.columns,
  ];
  return {
    length: lengthOf(shape),
    numberAt: (index) => readNumber(from, ...cellAt(index)),
    readAt: (read, index) => read(from, ...cellAt(index)),
    placeAt: (index) => placeIn(from, ...cellAt(index)),
  };
};

/** What keeps two ranges from belonging together position by position. */
const mismatch = (first: Argument, other: Argument): Result<null, VectorProblem> => {
  const otherShape = shapeOf(other);
  const isTable = otherShape.rows > 1 && otherShape.columns > 1;
  if (isTable) return failure('notAVector', { argument: other.name, ...otherShape });
  const across = acrossEachOther(first, other);
  if (across !== null) return failure('rowBesideColumn', across);
  const [firstLength, otherLength] = [lengthOf(shapeOf(first)), lengthOf(otherShape)];
  return firstLength === otherLength
    ? success(null)
    : failure('unequalLengths', { first: first.name, firstLength, other: other.name, otherLength });
};

/**
 * Ranges that belong together position by position: all rows or all columns, equally long.
 * @returns the vectors in the order given. Problems: notAVector, rowBesideColumn, unequalLengths
 */
export const equallyLong = <Names extends readonly Argument[]>(
  first: Argument,
  ...others: Names
): Result<readonly [Vector, ...{ [Each in keyof Names]: Vector }], VectorProblem> => {
  for (const other of [first, ...others]) {
    const match = mismatch(first, other);
    if (!match.ok) return match;
  }
  return success([vectorOf(first), ...(others.map(vectorOf) as { [Each in keyof Names]: Vector })]);
};

/**
 * Ranges of one and the same shape, a single row, a column or a block, that belong together cell by cell.
 * @returns Problems: rowBesideColumn, unequalShapes
 */
export const equallyShaped = (first: Argument, other: Argument): Result<readonly [Vector, Vector], ShapeProblem> => {
  const shape = equalShape(first, [other]);
  return shape.ok ? success([vectorOf(first), vectorOf(other)]) : shape;
};
