import { success, type Result } from '../result';
import { binomialTest } from '../statistics/binomialTest';
import { signOf } from '../statistics/sign';
import type { NotableChange, YearlyValue } from './notableChanges';
import { panelIndex, type DuplicateProblem } from './observations';

/** Years between the change and what the component does. */
const LAGS = [0, 1, 2] as const;
export type Lag = (typeof LAGS)[number];

/** What the component did around a notable change. */
export interface FollowedChange {
  readonly change: NotableChange;
  /** Change of the component in the year `lag` later, share of the budget; `null` when one of its two years is blank. */
  readonly componentChange: number | null;
  /** Did both move the favourable way, or both the unfavourable? `null` when unknown or when one did not move. */
  readonly agrees: boolean | null;
}

/** The agreements of one lag, with the chance of a split at least as uneven when the two have nothing to do with each other. */
export interface LagAgreement {
  readonly lag: Lag;
  readonly changes: readonly FollowedChange[];
  readonly agreements: number;
  /** Changes of which it is known; ties are left out. */
  readonly trials: number;
  /** Exact two-sided binomial p; with four to six changes it cannot be small. */
  readonly p: number;
}

/**
 * Sets the direction of notable changes beside that of the component 0, 1 and 2 years later.
 * @param changes    notable changes of an outcome measure
 * @param components the component per municipality and year
 * @param polarity   1 when a high outcome is favourable, -1 when a low one is
 * @returns one entry per lag. Problems: duplicateObservation (in `components`)
 */
export const lagAgreement = (
  changes: readonly NotableChange[],
  components: readonly YearlyValue[],
  polarity: 1 | -1,
): Result<readonly LagAgreement[], DuplicateProblem> => {
  const index = panelIndex(components);
  if (!index.ok) return index;
  const valueOf = (municipality: string, year: number): number | null =>
    index.value.at(municipality, year)?.value ?? null;
  const follow = (change: NotableChange, lag: Lag): FollowedChange => {
    const now = valueOf(change.municipality, change.year + lag);
    const before = valueOf(change.municipality, change.year + lag - 1);
    const componentChange = now === null || before === null ? null : now - before;
    const direction = componentChange === null ? 0 : signOf(componentChange) * signOf(polarity * change.relativeChange);
    return { change, componentChange, agrees: direction === 0 ? null : direction > 0 };
  };
  return success(
    LAGS.map((lag) => {
      const followed = changes.map((change) => follow(change, lag));
      const known = followed.filter(({ agrees }) => agrees !== null);
      const agreements = known.filter(({ agrees }) => agrees).length;
      return { lag, changes: followed, agreements, trials: known.length, p: binomialTest(agreements, known.length) };
    }),
  );
};
