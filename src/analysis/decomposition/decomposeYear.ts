import { failure, success, type Result } from '../result';
import { balanceOf } from './balanceOf';
import { componentsOf } from './componentsOf';
import type { Decomposition, DecompositionProblem, Method, MunicipalityYear } from './types';

/**
 * The balance of one municipality in one year, and how much of it goes with volume and how much with price.
 * The balance stands on its own: it is there even when the volumes do not allow components.
 * @returns Problems: moneyMissing, budgetZero, budgetNegative, outOfRange; those of the components stand in `components`
 * @see docs/methods/decomposition.md; AEF & De Beleidsonderzoekers (2023), 3.1
 */
export const decomposeYear = (row: MunicipalityYear, method: Method): Result<Decomposition, DecompositionProblem> => {
  const { budget, spending } = row;
  if (budget === null || spending === null) return failure('moneyMissing');
  const balance = balanceOf(budget, spending);
  if (!balance.ok) return balance;
  return success({
    balance: balance.value,
    components: componentsOf({ budget, spending }, row, balance.value, method),
  });
};
