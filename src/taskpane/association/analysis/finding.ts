import type { Association } from '../../../analysis/association/association';
import { carryingOf } from '../../../analysis/association/chanceReference';

/** How much goes along. CHOICE: a quarter and half of the differences, and below a twentieth hardly any. */
export type Strength = 'none' | 'weak' | 'some' | 'clear';

/** What stands above the scatter. */
export interface Finding {
  readonly strength: Strength;
  /** `carried`: without one municipality another word would stand here. */
  readonly place: 'chance' | 'carried' | 'beyond';
}

const strengthOf = (rSquared: number): Strength => {
  if (rSquared < 0.05) return 'none';
  if (rSquared < 0.25) return 'weak';
  return rSquared < 0.5 ? 'some' : 'clear';
};

/** Does leaving out one municipality bring R² into another class and across what chance gives? A step over a border alone is no news. */
const isCarried = ({ rSquared, withoutOne, chanceLimit }: Association): boolean =>
  withoutOne !== null &&
  [withoutOne.lowest.rSquared, withoutOne.highest.rSquared].some(
    (other) => strengthOf(other) !== strengthOf(rSquared) && other > chanceLimit !== rSquared > chanceLimit,
  );

/**
 * The finding in a word, with how firm it is; `null` below 10 municipalities, where there is no more than an impression.
 * @param association of the period or year that is looked at
 */
export const findingOf = (association: Association): Finding | null => {
  const carrying = carryingOf(association.n);
  if (carrying === 'none' || carrying === 'impression') return null;
  const strength = strengthOf(association.rSquared);
  if (isCarried(association)) return { strength, place: 'carried' };
  return { strength, place: association.rSquared > association.chanceLimit ? 'beyond' : 'chance' };
};
