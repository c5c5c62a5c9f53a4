import { failure, success, type Problem, type Result } from '../../analysis/result';
import { isOneCell, shapeOf, type Argument, type Shape } from './argument';

export type ShapeProblem = Problem<'rowBesideColumn' | 'unequalShapes'>;

const sameShape = (a: Shape, b: Shape): boolean => a.rows === b.rows && a.columns === b.columns;

/** Whether one is a row and the other a column, each of more than one cell. */
export const liesAcross = (a: Shape, b: Shape): boolean =>
  (a.rows === 1 && b.columns === 1) || (a.columns === 1 && b.rows === 1);

/**
 * The shape that ranges share.
 * @returns Problems: rowBesideColumn, unequalShapes, naming the first two that differ
 */
export const equalShape = (first: Argument, others: readonly Argument[]): Result<Shape, ShapeProblem> => {
  const shape = shapeOf(first);
  const other = others.find((range) => !sameShape(shape, shapeOf(range)));
  if (other === undefined) return success(shape);

  const { rows, columns } = shapeOf(other);
  if (liesAcross(shape, { rows, columns }) && !isOneCell(shape) && !isOneCell({ rows, columns })) {
    return failure('rowBesideColumn', { first: first.name, other: other.name });
  }
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
