import { necessity } from '../../analysis/statistics/setMeasures';
import { setAnswer } from './setAnswer';

/**
 * Hoe nodig de conditie is voor de uitkomst (verzamelingenanalyse): consistentie, dekking en relevantie (RoN).
 * @customfunction NOODZAKELIJK
 * @helpurl https://localhost:3000/help/NOODZAKELIJK.html
 * @param conditie Lidmaatschap van 0 tot en met 1, één geval per cel
 * @param uitkomst Lidmaatschap van 0 tot en met 1: dezelfde vorm
 * @returns Eén rij: consistentie, dekking, RoN
 */
export function noodzakelijk(conditie: unknown[][], uitkomst: unknown[][]): unknown[][] {
  return setAnswer(conditie, uitkomst, necessity);
}
