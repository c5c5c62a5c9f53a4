import type { Rating } from '../../analysis/conditions/rating';
import { relationOf } from '../../analysis/conditions/relation';
import { failure, success } from '../../analysis/result';
import { answers } from '../../text/nl/answers';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { elementwiseOf } from '../cells/elementwise';
import { readRating } from '../cells/reading';
import { numberOr } from '../cells/whole';

const signIn = (teken: unknown): 1 | -1 => {
  const sign = numberOr('teken', teken, 1);
  if (sign === 1 || sign === -1) return sign;
  return refuse(cellError(firstProblem(failure('signInvalid', { argument: 'teken' }))));
};

/**
 * Zegt of twee oordelen in lijn zijn (gelijk), mogelijk (één stap verschil) of niet (twee stappen). Een lijn is geen bewijs.
 * @customfunction VERBAND
 * @helpurl https://localhost:3000/help/VERBAND.html
 * @param oordeel_van Het oordeel over de conditie: H, G of L, één cel of een bereik
 * @param oordeel_naar Het oordeel waarmee u vergelijkt: dezelfde vorm, of één cel
 * @param [teken] 1 als gelijke oordelen bij elkaar passen (standaard), -1 als tegengestelde dat doen
 * @returns Per cel in lijn, mogelijk of niet; leeg waar een oordeel ontbreekt
 */
export function verband(oordeel_van: unknown[][], oordeel_naar: unknown[][], teken?: number): unknown[][] {
  const sign = signIn(teken);
  const given = [argument('oordeel_van', oordeel_van), argument('oordeel_naar', oordeel_naar)];
  const relation = (from: Rating, to: Rating) => success(answers.relation[relationOf(from, to, sign)]);
  return elementwiseOf(given, relation, {}, readRating);
}
