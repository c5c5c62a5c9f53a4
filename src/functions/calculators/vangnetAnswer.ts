import { vangnet, type Vangnet, type VangnetRule } from '../../analysis/calculators/vangnet';
import { success } from '../../analysis/result';
import type { Answer } from '../cells/answer';
import { argument } from '../cells/argument';
import { elementwise } from '../cells/elementwise';

/** A rule that cannot be belongs to no cell of the ranges, so it is not blamed on one. */
const blame = { budgetZero: 'budget', budgetNegative: 'budget', outOfRange: 'budget' } as const;

/** One amount of the vangnet per cell. */
export const vangnetAnswer = (
  budget: unknown,
  uitgaven: unknown,
  rule: VangnetRule,
  pick: (outcome: Vangnet) => number,
): Answer => {
  const compute = (money: number, spending: number) => {
    const outcome = vangnet(money, spending, rule);
    return outcome.ok ? success(pick(outcome.value)) : outcome;
  };
  return elementwise([argument('budget', budget), argument('uitgaven', uitgaven)], compute, blame);
};
