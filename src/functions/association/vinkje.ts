import { ticks } from '../../analysis/association/ticks';
import { answers } from '../../text/nl/answers';
import { answerWith, inShapeOf } from '../cells/answer';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { isWrong, type Reading } from '../cells/reading';
import { equallyLong, type Vector } from '../cells/vectors';
import { valueOrRefuse } from './seriesAnswer';

const readingsOf = ({ length, numberAt }: Vector): Reading[] =>
  Array.from({ length }, (_cell, position) => numberAt(position));

/** Cells that are wrong carry their own error in the answer, so here they only fall out of the ranking. */
const usable = (readings: readonly Reading[]): (number | null)[] =>
  readings.map((reading) => (isWrong(reading) ? null : reading));

/**
 * Vinkje als een gemeente op de uitkomst ongeveer even hoog staat als op de component: ✓ dichtbij, (✓) in de buurt.
 * @customfunction VINKJE
 * @helpurl https://localhost:3000/help/VINKJE.html
 * @param uitkomst De uitkomstmaat, één gemeente per cel: één rij of kolom
 * @param component De volume- of prijscomponent van dezelfde gemeenten: even lang
 * @param [hoger_gunstig] ONWAAR als een lage uitkomst gunstig is; anders geldt hoog als gunstig
 * @returns De vorm van uitkomst: ✓, (✓) of leeg
 */
export function vinkje(uitkomst: unknown[][], component: unknown[][], hoger_gunstig?: boolean): unknown[][] {
  const outcome = argument('uitkomst', uitkomst);
  const vectors = equallyLong(outcome, argument('component', component));
  if (!vectors.ok) return refuse(cellError(firstProblem(vectors)));
  const [outcomes, components] = vectors.value;
  const [first, second] = [readingsOf(outcomes), readingsOf(components)];
  const marks = valueOrRefuse(ticks(usable(first), usable(second), hoger_gunstig !== false));
  const cells = marks.map((mark, position) => {
    const wrong = [first[position]!, second[position]!].find(isWrong);
    return wrong ?? (mark === null ? '' : answers.tick[mark]);
  });
  return answerWith(inShapeOf(outcome, cells));
}
