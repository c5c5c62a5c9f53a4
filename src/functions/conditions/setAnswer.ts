import type { Result } from '../../analysis/result';
import type { SetMeasures, SetProblem } from '../../analysis/statistics/setMeasures';
import { answerWith, type Answer } from '../cells/answer';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { readNumber } from '../cells/reading';
import { equallyShaped } from '../cells/vectors';
import { allOf } from '../cells/whole';

type Memberships = readonly (number | null)[];

type Measure = (condition: Memberships, outcome: Memberships) => Result<SetMeasures, SetProblem>;

/** Consistency, coverage and relevance in one row; relevance is empty when there is nothing to weigh it by. */
export const setAnswer = (conditie: unknown, uitkomst: unknown, measure: Measure): Answer => {
  const given = equallyShaped(argument('conditie', conditie), argument('uitkomst', uitkomst));
  if (!given.ok) return refuse(cellError(firstProblem(given)));
  const [condition, outcome] = given.value;
  const result = measure(allOf(condition, readNumber), allOf(outcome, readNumber));
  if (result.ok) return answerWith([[result.value.consistency, result.value.coverage, result.value.relevance ?? '']]);
  const { code, slots } = firstProblem(result);
  const blamed = slots.set === 1 ? outcome : condition;
  return refuse(cellError({ code, slots }, typeof slots.row === 'number' ? blamed.placeAt(slots.row) : null));
};
