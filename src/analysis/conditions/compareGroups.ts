import { failure, success, type Problem, type Result } from '../result';
import { mannWhitney, smallestPossibleP } from '../statistics/mannWhitney';
import { moments } from '../statistics/moments';
import { withoutNoise } from '../statistics/ranks';
import { signOf } from '../statistics/sign';
import { codeOf, type Rating } from './rating';

/** The side a municipality stands on; null: on neither, or not counted. */
export type Group = 'deficit' | 'surplus' | null;

/** `limited`: less clear, or clear but on a condition on which nearly everyone is rated alike. `none` does not mean unimportant. */
export type Distinction = 'distinguishing' | 'limited' | 'none';

/** The bounds are a choice and stay a setting. */
export interface DistinctionBounds {
  readonly delta: number;
  readonly limitedDelta: number;
  readonly spread: number;
}

export const DISTINCTION_BOUNDS: DistinctionBounds = { delta: 0.474, limitedDelta: 0.33, spread: 0.3 };

export interface GroupComparison {
  /** Mean of the surplus municipalities minus mean of the deficit ones on low 0, medium 1, high 2. */
  readonly gap: number;
  /** −1 to 1, positive when surplus municipalities tend to be rated higher. */
  readonly cliffsDelta: number;
  /** Exact two-sided p of the rank test, with ties. */
  readonly p: number;
  /** The smallest p that groups of these sizes can give. */
  readonly smallestP: number;
  /** Variance of the codes: 0 everyone alike, 1 half low and half high. */
  readonly spread: number;
  /** Share of the municipalities with the commonest rating. */
  readonly modalShare: number;
  readonly deficit: number;
  readonly surplus: number;
  readonly distinction: Distinction;
}

export type ComparisonProblem = Problem<'unequalLength' | 'emptyGroup' | 'tooManyForExact'>;

/** Deficit below zero, surplus above; a balance of zero or a blank belongs to neither. */
export const groupsOf = (balances: readonly (number | null)[]): Group[] =>
  balances.map((balance) => {
    const sign = balance === null ? 0 : signOf(balance);
    return sign === 0 ? null : sign < 0 ? 'deficit' : 'surplus';
  });

/**
 * Are surplus municipalities rated differently from deficit municipalities on one condition?
 * @param ratings one per municipality; not rated is left out
 * @param groups  same length and order
 * @returns Problems: unequalLength, emptyGroup (group: deficit or surplus), tooManyForExact
 * @see docs/methods/conditions.md; AEF & De Beleidsonderzoekers (2023), 3.3.2
 */
export const compareGroups = (
  ratings: readonly (Rating | null)[],
  groups: readonly Group[],
  bounds: DistinctionBounds = DISTINCTION_BOUNDS,
): Result<GroupComparison, ComparisonProblem> => {
  if (ratings.length !== groups.length) {
    return failure('unequalLength', { first: ratings.length, second: groups.length });
  }
  const codes = (side: Group) =>
    ratings.flatMap((rating, i): number[] => (rating === null || groups[i] !== side ? [] : [codeOf(rating)]));
  const deficit = codes('deficit');
  const surplus = codes('surplus');
  if (deficit.length === 0 || surplus.length === 0) {
    return failure('emptyGroup', { group: deficit.length === 0 ? 'deficit' : 'surplus' });
  }
  const test = mannWhitney(surplus, deficit);
  if (!test.ok) return test;
  const { cliffsDelta, p } = test.value;
  const all = moments([...deficit, ...surplus]);
  const spread = all.sumOfSquares / all.n;
  const commonest = Math.max(...[0, 1, 2].map((code) => [...deficit, ...surplus].filter((c) => c === code).length));
  return success({
    gap: moments(surplus).mean - moments(deficit).mean,
    cliffsDelta,
    p,
    smallestP: smallestPossibleP(surplus.length, deficit.length),
    spread,
    modalShare: commonest / all.n,
    deficit: deficit.length,
    surplus: surplus.length,
    distinction: distinctionOf(withoutNoise(Math.abs(cliffsDelta)), withoutNoise(spread), bounds),
  });
};

export type CompareGroups = typeof compareGroups;

function distinctionOf(delta: number, spread: number, bounds: DistinctionBounds): Distinction {
  if (delta >= bounds.delta && spread >= bounds.spread) return 'distinguishing';
  return delta >= bounds.limitedDelta ? 'limited' : 'none';
}
