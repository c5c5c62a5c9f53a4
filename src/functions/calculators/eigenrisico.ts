import { vangnetAnswer } from './vangnetAnswer';
import { vangnetRule } from './vangnetRule';

/**
 * Eigen risico in euro's: het tekort min de vergoeding uit het vangnet; 0 bij een overschot. Indicatief.
 * @customfunction EIGENRISICO
 * @helpurl https://localhost:3000/help/EIGENRISICO.html
 * @param budget Het definitieve budget in euro's: één cel of een bereik
 * @param uitgaven De netto uitgaven in euro's: dezelfde vorm, of één cel
 * @param [jaar] Het jaar waarvan de regels gelden; zonder jaar 7,5%, 12,5% en de helft
 * @param [drempel] Tot dit deel van het budget draagt de gemeente alles zelf, zoals 7,5%
 * @param [bovengrens] Boven dit deel van het budget wordt alles vergoed, zoals 12,5%
 * @param [vergoeding] Het deel dat tussen drempel en bovengrens wordt vergoed, zoals 50%
 * @returns Per cel het eigen risico in euro's; leeg waar een bedrag ontbreekt
 */
export function eigenrisico(
  budget: unknown[][],
  uitgaven: unknown[][],
  jaar?: number,
  drempel?: number,
  bovengrens?: number,
  vergoeding?: number,
): unknown[][] {
  const rule = vangnetRule(jaar, drempel, bovengrens, vergoeding);
  return vangnetAnswer(budget, uitgaven, rule, ({ ownRisk }) => ownRisk);
}
