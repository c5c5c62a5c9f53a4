import { combineRatings, type CombineRule } from '../../../analysis/conditions/combineRatings';
import type { Rating } from '../../../analysis/conditions/rating';
import { applyReduction, type ReductionProblem } from '../../../analysis/conditions/reduction';
import { success, type Result } from '../../../analysis/result';
import type { Casework, GivenRating } from '../casework';

/** Where the ratings of a row come from: a line of the sheet with ratings, or rows that the log of reduction steps takes together. */
export type Composition =
  | { readonly kind: 'line'; readonly code: string }
  | { readonly kind: 'combined'; readonly rule: CombineRule; readonly parts: readonly Composition[] };

/** A row that is compared, with one rating per municipality in the order of the casework. */
export interface ComparedRow {
  readonly id: string;
  readonly level: number;
  readonly name: string;
  readonly ratings: readonly (GivenRating | null)[];
  readonly from: Composition;
}

/** What was looked at but could not be told counts as not rated. */
export const ratedOnly = (ratings: readonly (GivenRating | null)[]): (Rating | null)[] =>
  ratings.map((rating) => (rating === 'unknown' ? null : rating));

/** The lines in use, from the context down to the outcomes, each with its ratings as they stand in the workbook. */
export const ratedLines = ({ framework, municipalities, ratings }: Casework): readonly ComparedRow[] =>
  fromContext(
    framework.conditions
      .filter(({ use, level }) => use === 'yes' && level > 0)
      .map(({ code, level, name }) => ({
        id: code,
        level,
        name,
        ratings: municipalities.map((municipality) => ratings.get(code)?.get(municipality.code) ?? null),
        from: { kind: 'line', code },
      })),
  );

const fromContext = (rows: readonly ComparedRow[]): readonly ComparedRow[] =>
  [...rows].sort((a, b) => b.level - a.level);

/**
 * The rows that are compared: the lines in use after the log of reduction steps.
 * @returns Problems: those of `applyReduction`, each with its step
 */
export const comparedRows = (casework: Casework): Result<readonly ComparedRow[], ReductionProblem> => {
  const lines = ratedLines(casework);
  const rows = lines.map(({ id, level, ratings }) => ({ id, level, ratings: ratedOnly(ratings) }));
  const reduced = applyReduction({ rows, edges: [] }, casework.reduction, [1, 2, 3, 4, 5]);
  if (!reduced.ok) return reduced;
  const made = new Map(lines.map((line) => [line.id, line]));
  for (const step of casework.reduction) {
    if (step.method !== 3) continue;
    const parts = step.conditions.flatMap((id) => made.get(id) ?? []);
    made.set(step.into, combinedRow(step.into, step.rule, parts));
  }
  return success(fromContext(reduced.value.rows.map(({ id }) => made.get(id)!)));
};

function combinedRow(id: string, rule: CombineRule, parts: readonly ComparedRow[]): ComparedRow {
  const known = parts.map(({ ratings }) => ratedOnly(ratings));
  return {
    id,
    level: Math.min(...parts.map(({ level }) => level)),
    name: parts.map(({ name }) => name).join(' + '),
    ratings: (parts[0]?.ratings ?? []).map((_, i) =>
      combineRatings(
        known.map((ratings) => ratings[i] ?? null),
        rule,
      ),
    ),
    from: { kind: 'combined', rule, parts: parts.map(({ from }) => from) },
  };
}
