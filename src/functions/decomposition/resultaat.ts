import { balanceOf } from '../../analysis/decomposition/balanceOf';
import { success } from '../../analysis/result';
import { argument } from '../cells/argument';
import { elementwise } from '../cells/elementwise';
import { blame } from './blame';

const balanceShare = (budget: number, spending: number) => {
  const balance = balanceOf(budget, spending);
  return balance.ok ? success(balance.value.share) : balance;
};

/**
 * Resultaat als aandeel van het budget: (budget - uitgaven) / budget. Boven 0 is een overschot, onder 0 een tekort.
 * @customfunction RESULTAAT
 * @helpurl https://localhost:3000/help/RESULTAAT.html
 * @param budget Het budget in euro's: één cel of een bereik
 * @param uitgaven De uitgaven in euro's: dezelfde vorm, of één cel
 * @returns Per cel het resultaat als aandeel van het budget; leeg waar een bedrag ontbreekt
 */
export function resultaat(budget: unknown[][], uitgaven: unknown[][]): unknown[][] {
  return elementwise([argument('budget', budget), argument('uitgaven', uitgaven)], balanceShare, blame);
}
