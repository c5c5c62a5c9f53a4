import { sufficiency } from '../../analysis/statistics/setMeasures';
import { setAnswer } from './setAnswer';

/**
 * Hoe voldoende de conditie is voor de uitkomst (verzamelingenanalyse): consistentie, dekking en PRI.
 * @customfunction VOLDOENDE
 * @helpurl https://localhost:3000/help/VOLDOENDE.html
 * @param conditie Lidmaatschap van 0 tot en met 1, één geval per cel
 * @param uitkomst Lidmaatschap van 0 tot en met 1: dezelfde vorm
 * @returns Eén rij: consistentie, dekking, PRI
 */
export function voldoende(conditie: unknown[][], uitkomst: unknown[][]): unknown[][] {
  return setAnswer(conditie, uitkomst, sufficiency);
}
