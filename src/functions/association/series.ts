import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { readNumber } from '../cells/reading';
import { equallyLong } from '../cells/vectors';
import { allOf } from '../cells/whole';

/** What an outcome measure and a component hold, one municipality per position; `null` is a blank cell. */
export interface Series {
  readonly outcome: readonly (number | null)[];
  readonly component: readonly (number | null)[];
}

/** The two ranges of the formula, position by position; a cell that is wrong stands in the way of the whole answer. */
export const seriesIn = (uitkomst: unknown, component: unknown): Series => {
  const vectors = equallyLong(argument('uitkomst', uitkomst), argument('component', component));
  if (!vectors.ok) return refuse(cellError(firstProblem(vectors)));
  const [outcomes, components] = vectors.value;
  return { outcome: allOf(outcomes, readNumber), component: allOf(components, readNumber) };
};
