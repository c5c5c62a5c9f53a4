import { logarithmicMean, logRatio } from './logRatio';
import type { Method } from './types';

/** The figures of one municipality-year for which the method is defined. Shares are of the budget. */
export interface Splittable {
  readonly budget: number;
  readonly spending: number;
  readonly predicted: number;
  readonly actual: number;
  readonly volume: number;
}

/** What a method decides; price is what remains of the balance, so that the parts always add up. */
export interface Split {
  readonly volume: number;
  readonly interaction: number;
}

/**
 * The part that exists only because volume and price both differ: -(A - P)(p1 - p0)/B, with p0 = B/P and p1 = S/A.
 * The price difference is taken from p1/p0 itself: from the balance it would lose digits where few are left of the volume.
 */
const jointTerm = ({ budget, spending, predicted, actual, volume }: Splittable): number => {
  const priceDifference = 1 - (spending / budget) * (predicted / actual);
  // Subtracted from zero so that an absent joint term is 0 and not -0.
  return 0 - volume * priceDifference;
};

/**
 * How each method divides the balance. Report: volume at budget price, price at actual volume. Midpoint: half of the joint
 * term each (Shapley). Interaction: the joint term apart. LMDI: by the logarithmic mean of budget and spending.
 * @see docs/methods/decomposition.md
 */
export const splitShare: Readonly<Record<Method, (figures: Splittable) => Split>> = {
  report: ({ volume }) => ({ volume, interaction: 0 }),
  midpoint: (figures) => ({ volume: figures.volume + jointTerm(figures) / 2, interaction: 0 }),
  interaction: (figures) => ({ volume: figures.volume, interaction: jointTerm(figures) }),
  lmdi: ({ budget, spending, predicted, actual }) => ({
    volume: (logarithmicMean(budget, spending) / budget) * logRatio(predicted, actual),
    interaction: 0,
  }),
};
