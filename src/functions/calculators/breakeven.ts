import { breakEven, type BreakEvenInput } from '../../analysis/calculators/breakEven';
import { answerWith } from '../cells/answer';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { numberGiven, numberOr } from '../cells/whole';

const DEFAULT_YEARS = 5;

/** What a figure is called in the formula. */
const names: Readonly<Partial<Record<keyof BreakEvenInput, string>>> = {
  costPerYear: 'kosten_per_jaar',
  benefitPerYear: 'uitkering_per_jaar',
  relapse: 'terugval',
  deadweight: 'vanzelf',
  displacement: 'verdringing',
  ownShare: 'eigen_deel',
};

/**
 * Hoeveel extra mensen per jaar moeten uitstromen om de kosten terug te verdienen (netto contante waarde 0).
 * @customfunction BREAKEVEN
 * @helpurl https://localhost:3000/help/BREAKEVEN.html
 * @param kosten_per_jaar De extra kosten per jaar, in euro's
 * @param uitkering_per_jaar Een uitkering per jaar, in euro's
 * @param [jaren] Hoeveel jaar u inzet en vooruitkijkt; standaard 5
 * @param [terugval] Het deel dat per jaar terugkomt; standaard 0
 * @param [vanzelf] Het deel dat ook zonder inzet was uitgestroomd; standaard 0
 * @param [verdringing] Het deel dat de plaats van een ander inneemt; standaard 0
 * @param [rente] De rente per jaar; standaard 0
 * @param [eigen_deel] Het deel van de besparing dat de gemeente houdt; standaard 1
 * @returns Het aantal extra uitstromers per jaar
 */
export function breakeven(
  kosten_per_jaar: number,
  uitkering_per_jaar: number,
  jaren?: number,
  terugval?: number,
  vanzelf?: number,
  verdringing?: number,
  rente?: number,
  eigen_deel?: number,
): unknown[][] {
  const years = numberOr('jaren', jaren, DEFAULT_YEARS);
  const exits = breakEven({
    costPerYear: numberGiven('kosten_per_jaar', kosten_per_jaar),
    benefitPerYear: numberGiven('uitkering_per_jaar', uitkering_per_jaar),
    years,
    staffingYears: years,
    relapse: numberOr('terugval', terugval, 0),
    deadweight: numberOr('vanzelf', vanzelf, 0),
    displacement: numberOr('verdringing', verdringing, 0),
    discount: numberOr('rente', rente, 0),
    ownShare: numberOr('eigen_deel', eigen_deel, 1),
    budgetFeedback: 0,
  });
  if (exits.ok) return answerWith([[exits.value]]);
  const { code, slots } = firstProblem(exits);
  return refuse(cellError({ code, slots: { argument: names[slots.name as keyof BreakEvenInput] ?? '' } }));
}
