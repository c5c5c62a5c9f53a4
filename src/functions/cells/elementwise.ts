import type { Result } from '../../analysis/result';
import { answerWith, type Answer, type AnswerCell } from './answer';
import { isOneCell, shapeOf, type Argument } from './argument';
import { cellError, firstProblem, refuse, type Place, type SayableProblem } from './cellError';
import { commonShape } from './commonShape';
import { isWrong, placeIn, readNumber, type Reader } from './reading';

/** Which argument a problem of the computation is about, by its name in the formula. */
export type Blame = Readonly<Partial<Record<SayableProblem['code'], string>>>;

type Compute<T> = (...values: T[]) => Result<number | string, SayableProblem>;

/** An argument of one cell stretches: it gives that cell for every place in the answer. */
interface Source {
  readonly from: Argument;
  readonly stretches: boolean;
}

type PlaceFinder = (source: Source) => readonly [row: number, column: number];

const placeBlamed = (sources: readonly Source[], name: string | undefined, find: PlaceFinder): Place | null => {
  const blamed = sources.find(({ from }) => from.name === name);
  return blamed === undefined ? null : placeIn(blamed.from, ...find(blamed));
};

const elementOf = <T extends number | string>(
  sources: readonly Source[],
  compute: Compute<T>,
  blame: Blame,
  read: Reader<T>,
  find: PlaceFinder,
): AnswerCell => {
  const readings = sources.map((source) => read(source.from, ...find(source)));
  const wrong = readings.find(isWrong);
  if (wrong !== undefined) return wrong;
  const values = readings.filter((reading): reading is T => reading !== null && !isWrong(reading));
  if (values.length < sources.length) return '';
  const result = compute(...values);
  if (result.ok) return result.value;
  const problem = firstProblem(result);
  return cellError(problem, placeBlamed(sources, blame[problem.code], find));
};

/**
 * Answers cell by cell, in the shape of the arguments. A missing cell gives an empty text; a cell that is wrong or cannot be computed
 * carries its own error, while all others are answered.
 * @param given   arguments of one shape, or of one cell
 * @param compute gets one value per argument, in the same order
 * @param read    how a cell is read
 */
export const elementwiseOf = <T extends number | string>(
  given: readonly Argument[],
  compute: Compute<T>,
  blame: Blame,
  read: Reader<T>,
): Answer => {
  const shape = commonShape(given);
  if (!shape.ok) return refuse(cellError(firstProblem(shape)));
  const { rows, columns } = shape.value;
  const sources = given.map((from) => ({ from, stretches: isOneCell(shapeOf(from)) }));
  const answer = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      elementOf(sources, compute, blame, read, ({ stretches }) => (stretches ? [0, 0] : [row, column])),
    ),
  );
  return answerWith(answer);
};

/** {@link elementwiseOf} for numbers. */
export const elementwise = (given: readonly Argument[], compute: Compute<number>, blame: Blame): Answer =>
  elementwiseOf(given, compute, blame, readNumber);
