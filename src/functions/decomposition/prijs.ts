import { decomposeYear } from '../../analysis/decomposition/decomposeYear';
import { success } from '../../analysis/result';
import { argument } from '../cells/argument';
import { elementwise } from '../cells/elementwise';
import { blame } from './blame';

const priceIn =
  (unit: 'share' | 'euro') => (budget: number, spending: number, predictedVolume: number, actualVolume: number) => {
    const year = decomposeYear({ budget, spending, predictedVolume, actualVolume }, 'report');
    if (!year.ok) return year;
    const { components } = year.value;
    return components.ok ? success(components.value[unit].price) : components;
  };

/**
 * Prijscomponent (prijs en overig): het resultaat min de volumecomponent. Boven 0 is de prijs gunstiger dan in het budget.
 * @customfunction PRIJS
 * @helpurl https://localhost:3000/help/PRIJS.html
 * @param budget Het budget in euro's: één cel of een bereik
 * @param uitgaven De uitgaven in euro's: dezelfde vorm, of één cel
 * @param voorspeld Het voorspelde aantal huishoudens of ontvangers: dezelfde vorm, of één cel
 * @param werkelijk Het werkelijke aantal: dezelfde vorm, of één cel
 * @param [in_euro] WAAR voor euro's; anders een aandeel van het budget
 * @returns Per cel het aandeel van het budget, of euro's; leeg waar een getal ontbreekt
 */
export function prijs(
  budget: unknown[][],
  uitgaven: unknown[][],
  voorspeld: unknown[][],
  werkelijk: unknown[][],
  in_euro?: boolean,
): unknown[][] {
  const given = [
    argument('budget', budget),
    argument('uitgaven', uitgaven),
    argument('voorspeld', voorspeld),
    argument('werkelijk', werkelijk),
  ];
  return elementwise(given, priceIn(in_euro === true ? 'euro' : 'share'), blame);
}
