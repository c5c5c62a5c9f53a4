import { groupDifference } from '../../analysis/association/groups';
import { answerWith } from '../cells/answer';
import { seriesIn } from './series';
import { valueOrRefuse } from './seriesAnswer';

/**
 * Gemiddelde uitkomst van de gemeenten met een overschot, min die van de gemeenten met een tekort.
 * @customfunction GROEPSVERSCHIL
 * @helpurl https://localhost:3000/help/GROEPSVERSCHIL.html
 * @param uitkomst De uitkomstmaat, één gemeente per cel: één rij of kolom
 * @param component De component van dezelfde gemeenten: even lang. Onder 0 is tekort, boven 0 overschot
 * @returns Eén getal, in de eenheid van de uitkomst
 */
export function groepsverschil(uitkomst: unknown[][], component: unknown[][]): unknown[][] {
  const series = seriesIn(uitkomst, component);
  return answerWith([[valueOrRefuse(groupDifference(series.outcome, series.component))]]);
}
