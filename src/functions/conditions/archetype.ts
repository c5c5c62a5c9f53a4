import { archetypeOf } from '../../analysis/conditions/archetype';
import { success } from '../../analysis/result';
import { answers } from '../../text/nl/answers';
import { argument } from '../cells/argument';
import { elementwise } from '../cells/elementwise';

const quadrant = (resultOrientation: number, control: number) => {
  const archetype = archetypeOf(resultOrientation, control);
  return archetype.ok ? success(answers.archetype[archetype.value]) : archetype;
};

/**
 * Archetype naar twee assen: bedrijfsmatig (+ +), rechtmatig (- +), ruimhartig (- -), responsief (+ -), of op de as.
 * @customfunction ARCHETYPE
 * @helpurl https://localhost:3000/help/ARCHETYPE.html
 * @param resultaatgericht Van -1 (publieke waarde) tot en met 1 (resultaat): één cel of een bereik
 * @param controle Van -1 (vertrouwen) tot en met 1 (controle): dezelfde vorm, of één cel
 * @returns Per cel het archetype; leeg waar een getal ontbreekt
 */
export function archetype(resultaatgericht: unknown[][], controle: unknown[][]): unknown[][] {
  const given = [argument('resultaatgericht', resultaatgericht), argument('controle', controle)];
  const blame = { resultOrientationOffAxis: 'resultaatgericht', controlOffAxis: 'controle' };
  return elementwise(given, quadrant, blame);
}
