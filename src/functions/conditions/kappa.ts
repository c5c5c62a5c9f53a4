import { codeOf } from '../../analysis/conditions/rating';
import { weightedKappa, type KappaWeights } from '../../analysis/statistics/kappa';
import { answerWith } from '../cells/answer';
import { argument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { chosen, type Option } from '../cells/option';
import { readRating } from '../cells/reading';
import { equallyShaped, type Vector } from '../cells/vectors';
import { allOf } from '../cells/whole';

const weights: readonly [Option<KappaWeights>, ...Option<KappaWeights>[]] = [
  { value: 'linear', words: ['lineair', 'linear'] },
  { value: 'quadratic', words: ['kwadratisch', 'quadratic'] },
  { value: 'none', words: ['geen', 'none'] },
];

const CATEGORIES = 3;

const codesIn = (vector: Vector) =>
  allOf(vector, readRating).map((rating) => (rating === null ? null : codeOf(rating)));

/**
 * Overeenstemming tussen twee beoordelaars, gecorrigeerd voor toeval (gewogen kappa): 1 is helemaal eens, 0 niet meer dan toeval.
 * @customfunction KAPPA
 * @helpurl https://localhost:3000/help/KAPPA.html
 * @param oordelen_a De oordelen H, G of L van de eerste beoordelaar
 * @param oordelen_b Die van de tweede, over dezelfde cellen: dezelfde vorm
 * @param [gewichten] "lineair" (standaard), "kwadratisch" of "geen"
 * @returns Eén getal van -1 tot en met 1
 */
export function kappa(oordelen_a: unknown[][], oordelen_b: unknown[][], gewichten?: string): unknown[][] {
  const weighting = chosen('gewichten', gewichten, weights);
  if (!weighting.ok) return refuse(cellError(firstProblem(weighting)));
  const given = equallyShaped(argument('oordelen_a', oordelen_a), argument('oordelen_b', oordelen_b));
  if (!given.ok) return refuse(cellError(firstProblem(given)));
  const [first, second] = given.value;
  const result = weightedKappa(codesIn(first), codesIn(second), CATEGORIES, weighting.value);
  return result.ok ? answerWith([[result.value.kappa]]) : refuse(cellError(firstProblem(result)));
}
