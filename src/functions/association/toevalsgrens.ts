import { failure } from '../../analysis/result';
import { chanceLimit } from '../../analysis/statistics/chanceLimit';
import { answerWith } from '../cells/answer';
import { cellError, firstProblem, refuse, type SayableProblem } from '../cells/cellError';
import { numberGiven, numberOr } from '../cells/whole';

const ONE_IN_TWENTY = 0.05;

/** As many rows as a worksheet has. */
const MOST = 1_048_576;

/**
 * De R² die toeval alleen met deze kans overschrijdt, bij dit aantal gemeenten en zonder enige samenhang.
 * @customfunction TOEVALSGRENS
 * @helpurl https://localhost:3000/help/TOEVALSGRENS.html
 * @param aantal Het aantal gemeenten, minstens 3
 * @param [kans] De kans, tussen 0 en 1; standaard 5% (1 op de 20 keer)
 * @returns Eén getal van 0 tot en met 1
 */
export function toevalsgrens(aantal: number, kans?: number): unknown[][] {
  const count = numberGiven('aantal', aantal);
  const limit = chanceLimit(count, numberOr('kans', kans, ONE_IN_TWENTY));
  if (!limit.ok) {
    const { code, slots } = firstProblem(limit);
    const problem: SayableProblem = { code: code === 'tooFewPairs' ? 'countTooLow' : code, slots };
    return refuse(cellError(problem));
  }
  if (!Number.isInteger(count) || count > MOST) {
    return refuse(cellError(firstProblem(failure('countInvalid', { last: MOST }))));
  }
  return answerWith([[limit.value]]);
}
