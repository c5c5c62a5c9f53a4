import { failure, success, type Problem, type Result } from '../../analysis/result';
import { isOneCell, shapeOf, type Argument, type Shape } from './argument';

export type ShapeProblem = Problem<'rowBesideColumn' | 'unequalShapes'>;

const sameShape = (a: Shape, b: Shape): boolean => a.rows === b.rows && a.columns === b.columns;

const isRow = (shape: Shape): boolean => shape.rows === 1 && !isOneCell(shape);
const isColumn = (shape: Shape): boolean => shape.columns === 1 && !isOneCell(shape);

/** Of two ranges that lie across each other, which is the row and which the column, by their names in the formula. */
export const acrossEachOther = (a: Argument, b: Argument): { readonly row: string; readonly column: string } | null => {
  if (isRow(shapeOf(a)) && isColumn(shapeOf(b))) return { row: a.name, column: b.name };
  if (isColumn(shapeOf(a)) && isRow(shapeOf(b))) return { row: b.name, column: a.name };
  return null;
};

/**
 * The shape that ranges share.
 * @returns Problems: rowBesideColumn, unequalShapes, naming the first two that differ
 */
export const equalShape = (first: Argument, others: readonly Argument[]): Result<Shape, ShapeProblem> => {
  const shape = shapeOf(first);
  const other = others.find((range) => !sameShape(shape, shapeOf(range)));
  if (other === undefined) return success(shape);

  const across = acrossEachOther(first, other);
  if (across !== null) return failure('rowBesideColumn', across);
  const { rows, columns } = shapeOf(other);
  return failure('unequalShapes', {
    first: first.name,
    firstRows: shape.rows,
    firstColumns: shape.columns,
    other: other.name,
    otherRows: rows,
    otherColumns: columns,
  });
};

/** The shape that all arguments of more than one cell share; arguments of one cell stretch over it. Problems: as {@link equalShape} */
export const commonShape = (given: readonly Argument[]): Result<Shape, ShapeProblem> => {
  const [first, ...others] = given.filter((range) => !isOneCell(shapeOf(range)));
  return first === undefined ? success({ rows: 1, columns: 1 }) : equalShape(first, others);
};
