import { decomposeYear } from '../../analysis/decomposition/decomposeYear';
import type { Decomposition, DecompositionProblem, Method } from '../../analysis/decomposition/types';
import type { AnswerCell } from '../cells/answer';
import { cellError, firstProblem } from '../cells/cellError';
import { isWrong, type Reading } from '../cells/reading';
import type { Vector } from '../cells/vectors';
import { blame } from './blame';
import { inColumns, type ComponentCells, type RowCells } from './columns';

/** The four ranges of the formula, under their names in it. */
export interface Given {
  readonly budget: Vector;
  readonly uitgaven: Vector;
  readonly voorspeld: Vector;
  readonly werkelijk: Vector;
}

/** The figures are right, and there simply are no components: the balance stays and the components are left empty. */
const WITHOUT_COMPONENTS: ReadonlySet<DecompositionProblem['code']> = new Set([
  'volumeMissing',
  'predictedZero',
  'predictedNegative',
  'actualZero',
  'spendingNotPositive',
] as const);

/** LMDI takes a logarithm, so below zero it is as undefined as at zero; to the other methods such a caseload is an error. */
const leavesEmpty = (code: DecompositionProblem['code'], method: Method): boolean =>
  WITHOUT_COMPONENTS.has(code) || (method === 'lmdi' && code === 'actualNegative');

const both = (cell: AnswerCell) => ({ share: cell, euro: cell });

const allComponents = (cell: AnswerCell): ComponentCells => ({
  volume: both(cell),
  price: both(cell),
  interaction: both(cell),
});

const wholeRow = (cell: AnswerCell): RowCells => ({ balance: both(cell), ...allComponents(cell) });

const numberOrNull = (reading: Reading): number | null => (isWrong(reading) ? null : reading);

/** The error of a row, told of the cell that it is about. */
const errorAt = ({ code, slots }: DecompositionProblem, given: Given, index: number): CustomFunctions.Error => {
  const name = code in blame ? blame[code as keyof typeof blame] : 'budget';
  return cellError({ code, slots }, given[name].placeAt(index));
};

const componentCells = (
  { components }: Decomposition,
  method: Method,
  tell: (problem: DecompositionProblem) => CustomFunctions.Error,
): ComponentCells => {
  if (components.ok) {
    const { share, euro } = components.value;
    return {
      volume: { share: share.volume, euro: euro.volume },
      price: { share: share.price, euro: euro.price },
      interaction: { share: share.interaction, euro: euro.interaction },
    };
  }
  const problem = firstProblem(components);
  return allComponents(leavesEmpty(problem.code, method) ? '' : tell(problem));
};

const rowCells = (given: Given, index: number, method: Method): RowCells => {
  const budget = given.budget.numberAt(index);
  const spending = given.uitgaven.numberAt(index);
  const wrongMoney = [budget, spending].find(isWrong);
  if (wrongMoney !== undefined) return wholeRow(wrongMoney);
  const predicted = given.voorspeld.numberAt(index);
  const actual = given.werkelijk.numberAt(index);
  const wrongVolume = [predicted, actual].find(isWrong);

  const figures = {
    budget: numberOrNull(budget),
    spending: numberOrNull(spending),
    predictedVolume: numberOrNull(predicted),
    actualVolume: numberOrNull(actual),
  };
  const year = decomposeYear(figures, method);
  const tell = (problem: DecompositionProblem) => errorAt(problem, given, index);
  if (!year.ok) {
    const problem = firstProblem(year);
    if (problem.code !== 'moneyMissing') return wholeRow(tell(problem));
    return { balance: both(''), ...allComponents(wrongVolume ?? '') };
  }
  const components = wrongVolume === undefined ? componentCells(year.value, method, tell) : allComponents(wrongVolume);
  return { balance: year.value.balance, ...components };
};

/**
 * One municipality-year as cells. A wrong or missing amount of money takes the whole row; a wrong or missing volume only the
 * components, as the balance is known without them.
 * @param index position in the ranges, from 0
 */
export const decompositionRow = (given: Given, index: number, method: Method): AnswerCell[] =>
  inColumns(rowCells(given, index, method), method);
