import { groupMean } from '../../analysis/association/groups';
import { answerWith } from '../cells/answer';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { chosenGiven, type Option } from '../cells/option';
import { seriesIn } from './series';
import { valueOrRefuse } from './seriesAnswer';

type Side = 'deficit' | 'surplus';

const sides: readonly [Option<Side>, ...Option<Side>[]] = [
  { value: 'deficit', words: ['tekort', 'deficit'] },
  { value: 'surplus', words: ['overschot', 'surplus'] },
];

/**
 * Gemiddelde uitkomst van de gemeenten met een tekort of met een overschot; elke gemeente telt even zwaar.
 * @customfunction GROEPSGEMIDDELDE
 * @helpurl https://localhost:3000/help/GROEPSGEMIDDELDE.html
 * @param uitkomst De uitkomstmaat, één gemeente per cel: één rij of kolom
 * @param component De component van dezelfde gemeenten: even lang. Onder 0 is tekort, boven 0 overschot
 * @param groep "tekort" of "overschot"
 * @returns Eén getal, in de eenheid van de uitkomst
 */
export function groepsgemiddelde(uitkomst: unknown[][], component: unknown[][], groep: string): unknown[][] {
  const side = chosenGiven('groep', groep, sides);
  if (!side.ok) return refuse(cellError(firstProblem(side)));
  const series = seriesIn(uitkomst, component);
  return answerWith([[valueOrRefuse(groupMean(series.outcome, series.component, side.value))]]);
}
