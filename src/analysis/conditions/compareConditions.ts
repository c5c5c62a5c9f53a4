import { success, type Result } from '../result';
import { holm } from '../statistics/multipleTesting';
import {
  compareGroups,
  type CompareGroups,
  type ComparisonProblem,
  type DistinctionBounds,
  DISTINCTION_BOUNDS,
  type Group,
  type GroupComparison,
} from './compareGroups';
import type { RatedRow } from './framework';

/** What a comparison needs to know of a municipality, in the order of the ratings. */
export interface ComparedCase {
  readonly group: Group;
  readonly isHardlyExplainable: boolean;
  /** "Telt mee": false leaves the municipality out of every comparison. */
  readonly counts: boolean;
}

/** A comparison with its p corrected for the number of conditions looked at (Holm). */
export interface AdjustedComparison extends GroupComparison {
  readonly holmP: number;
}

export interface ConditionComparison {
  readonly id: string;
  readonly all: Result<AdjustedComparison, ComparisonProblem>;
  /**
   * Without the hardly explainable municipalities. Only to see how sensitive the answer is: they are called so because their
   * conditions do not fit, so leaving them out makes any difference larger by itself.
   */
  readonly withoutHardlyExplainable: Result<AdjustedComparison, ComparisonProblem>;
}

/**
 * All conditions compared between deficit and surplus municipalities, with and without the hardly explainable ones.
 * @param compare what compares one condition; with hundreds of municipalities one that remembers, see `rememberingComparison`
 * @returns in the order of the rows; each comparison carries its own problems, see `compareGroups`
 * @see docs/methods/conditions.md
 */
export const compareConditions = (
  rows: readonly RatedRow[],
  cases: readonly ComparedCase[],
  bounds: DistinctionBounds = DISTINCTION_BOUNDS,
  compare: CompareGroups = compareGroups,
): readonly ConditionComparison[] => {
  const everyone = cases.map(({ counts, group }) => (counts ? group : null));
  const explainable = cases.map((one, i) => (one.isHardlyExplainable ? null : everyone[i]!));
  const compared = (groups: readonly Group[]) => adjusted(rows.map((row) => compare(row.ratings, groups, bounds)));
  const all = compared(everyone);
  const without = compared(explainable);
  return rows.map(({ id }, i) => ({ id, all: all[i]!, withoutHardlyExplainable: without[i]! }));
};

type Compared = Result<GroupComparison, ComparisonProblem>;

/** The family that Holm corrects for holds the conditions that could be compared. */
function adjusted(results: readonly Compared[]): readonly Result<AdjustedComparison, ComparisonProblem>[] {
  const comparable = results.filter((result) => result.ok);
  const corrected = holm(comparable.map(({ value }) => value.p));
  const holmPs = new Map<Compared, number>(comparable.map((result, i) => [result, corrected[i]!]));
  return results.map((result) => (result.ok ? success({ ...result.value, holmP: holmPs.get(result)! }) : result));
}
