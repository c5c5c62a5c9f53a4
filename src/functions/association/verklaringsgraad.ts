import { completePairs } from '../../analysis/association/completePairs';
import { rSquared } from '../../analysis/statistics/rSquared';
import { answerWith } from '../cells/answer';
import { positionsIn } from '../cells/positions';
import { seriesIn } from './series';
import { valueOrRefuse } from './seriesAnswer';

/**
 * Verklaringsgraad (R²): welk deel van de verschillen in de uitkomst samenhangt met de component. Samenhang is geen oorzaak.
 * @customfunction VERKLARINGSGRAAD
 * @helpurl https://localhost:3000/help/VERKLARINGSGRAAD.html
 * @param uitkomst De uitkomstmaat, één gemeente per cel: één rij of kolom
 * @param component De volume- of prijscomponent van dezelfde gemeenten: even lang
 * @param [weglaten] Plaatsen in de lijst (1 = de eerste) die niet meetellen
 * @returns Eén getal van 0 tot en met 1
 */
export function verklaringsgraad(uitkomst: unknown[][], component: unknown[][], weglaten?: unknown[][]): unknown[][] {
  const series = seriesIn(uitkomst, component);
  const leftOut = positionsIn('weglaten', weglaten, series.outcome.length);
  const outcome = series.outcome.map((value, position) => (leftOut.has(position) ? null : value));
  const pairs = valueOrRefuse(completePairs(outcome, series.component));
  return answerWith([[valueOrRefuse(rSquared(pairs.outcome, pairs.component))]]);
}
