import { pictureOf } from '../../analysis/decomposition/pictureOf';
import { success } from '../../analysis/result';
import { answers } from '../../text/nl/answers';
import { argument } from '../cells/argument';
import { elementwise } from '../cells/elementwise';

/**
 * Zegt of volume en prijs elkaar versterken of dempen; neutraal als een van beide kleiner is dan 0,05 procentpunt.
 * @customfunction BEELD
 * @helpurl https://localhost:3000/help/BEELD.html
 * @param volume De volumecomponent als aandeel van het budget: één cel of een bereik
 * @param prijs De prijscomponent als aandeel van het budget: dezelfde vorm, of één cel
 * @returns Per cel versterkt, dempt of neutraal; leeg waar een getal ontbreekt
 */
export function beeld(volume: unknown[][], prijs: unknown[][]): unknown[][] {
  const given = [argument('volume', volume), argument('prijs', prijs)];
  return elementwise(given, (share, price) => success(answers.picture[pictureOf(share, price)]), {});
}
