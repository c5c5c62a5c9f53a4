import { failure, type Problem, type Result } from '../result';
import { withinRange } from './range';
import type { ShareAndEuro } from './types';

export type BalanceProblem = Problem<'budgetZero' | 'budgetNegative' | 'outOfRange'>;

/**
 * What is left of the budget; positive is a surplus.
 * @param budget   euros, above zero
 * @param spending euros; negative when more was recovered than paid
 * @returns share of the budget, and euros. Problems: budgetZero, budgetNegative, outOfRange
 * @see docs/methods/decomposition.md; AEF & De Beleidsonderzoekers (2023), 3.1
 */
export const balanceOf = (budget: number, spending: number): Result<ShareAndEuro<number>, BalanceProblem> => {
  if (budget === 0) return failure('budgetZero');
  if (budget < 0) return failure('budgetNegative');
  const euro = budget - spending;
  const share = euro / budget;
  return withinRange({ share, euro }, budget, spending, share);
};
