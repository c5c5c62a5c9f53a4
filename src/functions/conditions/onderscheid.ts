import { compareGroups, groupsOf } from '../../analysis/conditions/compareGroups';
import { answerWith } from '../cells/answer';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { positionsIn } from '../cells/positions';
import { readNumber, readRating } from '../cells/reading';
import { equallyLong } from '../cells/vectors';
import { allOf } from '../cells/whole';

/**
 * Vergelijkt de oordelen van gemeenten met een overschot en met een tekort op één conditie. Niet onderscheidend is niet: onbelangrijk.
 * @customfunction ONDERSCHEID
 * @helpurl https://localhost:3000/help/ONDERSCHEID.html
 * @param oordelen De oordelen H, G of L, één gemeente per cel: één rij of kolom
 * @param resultaat Het resultaat van dezelfde gemeenten: even lang
 * @param [weglaten] Plaatsen in de lijst (1 = de eerste) die niet meetellen
 * @returns Eén rij: verschil overschot min tekort, Cliffs delta, exacte p, aantal tekort, aantal overschot
 */
export function onderscheid(oordelen: unknown[][], resultaat: unknown[][], weglaten?: unknown[][]): unknown[][] {
  const vectors = equallyLong(argument('oordelen', oordelen), argument('resultaat', resultaat));
  if (!vectors.ok) return refuse(cellError(firstProblem(vectors)));
  const [ratings, balances] = vectors.value;
  const leftOut = positionsIn('weglaten', weglaten, ratings.length);
  const groups = groupsOf(allOf(balances, readNumber)).map((group, i) => (leftOut.has(i) ? null : group));
  const comparison = compareGroups(allOf(ratings, readRating), groups);
  if (!comparison.ok) return refuse(cellError(firstProblem(comparison)));
  const { gap, cliffsDelta, p, deficit, surplus } = comparison.value;
  return answerWith([[gap, cliffsDelta, p, deficit, surplus]]);
}
