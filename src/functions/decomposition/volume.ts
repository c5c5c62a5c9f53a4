import { volumeInEuro } from '../../analysis/decomposition/volumeInEuro';
import { volumeOf } from '../../analysis/decomposition/volumeOf';
import { argument, optionalArgument } from '../cells/argument';
import { elementwise } from '../cells/elementwise';
import { blame } from './blame';

/**
 * Volumecomponent: (voorspeld - werkelijk) / voorspeld. Boven 0 zijn er minder huishoudens in de bijstand dan voorspeld.
 * @customfunction VOLUME
 * @helpurl https://localhost:3000/help/VOLUME.html
 * @param voorspeld Het voorspelde aantal huishoudens of ontvangers: één cel of een bereik
 * @param werkelijk Het werkelijke aantal: dezelfde vorm, of één cel
 * @param [budget] Het budget in euro's. Met budget is het antwoord in euro's, zonder budget een aandeel
 * @returns Per cel het aandeel van het budget, of euro's; leeg waar een getal ontbreekt
 */
export function volume(voorspeld: unknown[][], werkelijk: unknown[][], budget?: unknown[][]): unknown[][] {
  const volumes = [argument('voorspeld', voorspeld), argument('werkelijk', werkelijk)];
  const money = optionalArgument('budget', budget);
  const compute = money.length === 0 ? volumeOf : volumeInEuro;
  return elementwise([...volumes, ...money], compute, { ...blame, outOfRange: 'voorspeld' });
}
