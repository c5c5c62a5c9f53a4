import { failure } from '../../analysis/result';
import { chanceLimit } from '../../analysis/statistics/chanceLimit';
import { FEWEST_PAIRS } from '../../analysis/statistics/rSquared';
import { answerWith } from '../cells/answer';
import { cellError, firstProblem, refuse } from '../cells/cellError';
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
  if (count >= FEWEST_PAIRS && (!Number.isInteger(count) || count > MOST)) {
    return refuse(cellError(firstProblem(failure('countInvalid', { last: MOST }))));
  }
  const limit = chanceLimit(count, numberOr('kans', kans, ONE_IN_TWENTY));
  if (limit.ok) return answerWith([[limit.value]]);
  const { code, slots } = firstProblem(limit);
  return refuse(cellError({ code: code === 'tooFewPairs' ? 'countTooLow' : code, slots }));
}
