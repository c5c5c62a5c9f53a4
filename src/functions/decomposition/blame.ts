import type { Blame } from '../cells/elementwise';

/** Which argument of step 1 a problem is about; figures that do not fit together are told of the first. */
export const blame = {
  budgetZero: 'budget',
  budgetNegative: 'budget',
  predictedZero: 'voorspeld',
  predictedNegative: 'voorspeld',
  actualNegative: 'werkelijk',
  outOfRange: 'budget',
} as const satisfies Blame;
