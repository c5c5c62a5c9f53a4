import { completePairs } from '../../analysis/association/completePairs';
import { sensitivity } from '../../analysis/association/sensitivity';
import { failure } from '../../analysis/result';
import { answerWith } from '../cells/answer';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { numberOr } from '../cells/whole';
import { labelsIn } from './labels';
import { seriesIn, type Series } from './series';
import { valueOrRefuse } from './seriesAnswer';

/** Every two of 1448 municipalities are 1 047 628 rows; a worksheet has 1 048 576. */
const MOST_FOR_TWO = 1448;

const countLeftOut = (aantal_weg: unknown): 1 | 2 => {
  const count = numberOr('aantal_weg', aantal_weg, 1);
  return count === 1 || count === 2 ? count : refuse(cellError(firstProblem(failure('leftOutInvalid'))));
};

const refuseTooMany = ({ outcome, component }: Series): void => {
  const count = valueOrRefuse(completePairs(outcome, component)).positions.length;
  if (count > MOST_FOR_TWO) refuse(cellError(firstProblem(failure('tooManyRows', { count, most: MOST_FOR_TWO }))));
};

/**
 * R² zonder elke gemeente, of zonder elke twee, om de beurt; het grootste verschil bovenaan.
 * @customfunction GEVOELIGHEID
 * @helpurl https://localhost:3000/help/GEVOELIGHEID.html
 * @param uitkomst De uitkomstmaat, één gemeente per cel: één rij of kolom
 * @param component De volume- of prijscomponent van dezelfde gemeenten: even lang
 * @param [namen] De namen van de gemeenten: even lang; anders hun plaats in de lijst
 * @param [aantal_weg] Hoeveel gemeenten u tegelijk weglaat: 1 (standaard) of 2
 * @returns Per weglating: wie weg is (één of twee kolommen), R² zonder, verschil met R² van alle; leeg waar geen R² overblijft
 */
export function gevoeligheid(
  uitkomst: unknown[][],
  component: unknown[][],
  namen?: unknown[][],
  aantal_weg?: number,
): unknown[][] {
  const count = countLeftOut(aantal_weg);
  const series = seriesIn(uitkomst, component);
  const labelOf = labelsIn(namen, uitkomst);
  if (count === 2) refuseTooMany(series);
  const rows = valueOrRefuse(sensitivity(series.outcome, series.component, count));
  return answerWith(rows.map(({ left, rSquared, change }) => [...left.map(labelOf), rSquared ?? '', change ?? '']));
}
