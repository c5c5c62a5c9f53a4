import { divideByKey } from '../../analysis/calculators/costSharing';
import { answerWith, inShapeOf } from '../cells/answer';
import { argument } from '../cells/argument';
import { firstProblem } from '../cells/cellError';
import { readNumber } from '../cells/reading';
import { vectorOf } from '../cells/vectors';
import { allOf, numberGiven, numberOr, refuseAt } from '../cells/whole';

/**
 * Verdeelt een bedrag naar een sleutel, in hele centen die samen precies het totaal zijn.
 * @customfunction VERDEEL
 * @helpurl https://localhost:3000/help/VERDEEL.html
 * @param totaal Het bedrag in euro's
 * @param sleutel Eén getal per deelnemer, zoals inwoners of budget: een bereik
 * @param [vast_deel] Het deel dat gelijk wordt verdeeld, van 0 tot en met 1; standaard 0
 * @returns De vorm van sleutel, in euro's
 */
export function verdeel(totaal: number, sleutel: unknown[][], vast_deel?: number): unknown[][] {
  const key = argument('sleutel', sleutel);
  const vector = vectorOf(key);
  const weights = allOf(vector, readNumber);
  const parts = divideByKey(numberGiven('totaal', totaal), weights, numberOr('vast_deel', vast_deel, 0));
  if (!parts.ok) return refuseAt(firstProblem(parts), vector);
  return answerWith(inShapeOf(key, parts.value));
}
