import { mirrored, ratingOf } from '../../analysis/conditions/rating';
import { failure, success } from '../../analysis/result';
import { thirds, type Third } from '../../analysis/statistics/thirds';
import { answers } from '../../text/nl/answers';
import { argument, optionalArgument } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { elementwise } from '../cells/elementwise';
import { readNumber } from '../cells/reading';
import { vectorOf, type Vector } from '../cells/vectors';
import { allOf } from '../cells/whole';

/** Cells that are wrong carry their own error in the answer, so here they only fall out of the comparison. */
const usableNumbers = ({ length, numberAt }: Vector): number[] =>
  Array.from({ length }, (_cell, index) => numberAt(index)).filter((reading) => typeof reading === 'number');

/**
 * Oordeel H, G of L in derden, vergeleken met de andere waarden. Gelijke waarden krijgen hetzelfde oordeel.
 * @customfunction OORDEEL
 * @helpurl https://localhost:3000/help/OORDEEL.html
 * @param waarden De waarden die een oordeel krijgen: één cel of een bereik
 * @param [alle_waarden] De waarden om mee te vergelijken; anders de waarden zelf
 * @param [hoger_gunstig] ONWAAR als een lage waarde gunstig is; anders geldt hoog als gunstig
 * @returns Per cel H, G of L; leeg waar een waarde ontbreekt
 */
export function oordeel(waarden: unknown[][], alle_waarden?: unknown[][], hoger_gunstig?: boolean): unknown[][] {
  const given = argument('waarden', waarden);
  const values = usableNumbers(vectorOf(given));
  const [others] = optionalArgument('alle_waarden', alle_waarden);
  const set = others === undefined ? values : allOf(vectorOf(others), readNumber).filter((number) => number !== null);
  if (others !== undefined && values.length > 0 && set.length === 0) {
    return refuse(cellError(firstProblem(failure('noValues')), vectorOf(others).placeAt(0)));
  }
  const letterOf = (third: Third) => {
    const rating = ratingOf(third);
    return answers.rating[hoger_gunstig === false ? mirrored(rating) : rating];
  };
  const placed = thirds(values, set);
  const letters = new Map(values.map((value, i) => [value, letterOf(placed[i]!)]));
  return elementwise([given], (value) => success(letters.get(value)!), {});
}
