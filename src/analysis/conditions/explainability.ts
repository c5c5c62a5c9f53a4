import { failure, success, type Problem, type Result } from '../result';
import { withoutNoise } from '../statistics/ranks';
import type { Edge, RatedRow } from './framework';
import { relationsOf, weightOf } from './relation';

/** How well what a municipality does and meets makes its balance understandable. */
export type Explainability = 'hardly' | 'limited' | 'fair' | 'good';

/** Strength of the link between two levels, 0 to 3; null when nothing between them was rated. */
export interface LevelLinks {
  readonly balanceOutcome: number | null;
  readonly outcomePractice: number | null;
  /** The looser look, which skips the outcomes. */
  readonly balancePractice: number | null;
  readonly practicePrecondition: number | null;
  readonly preconditionContext: number | null;
}

/** Bounds on the scale 0 to 3. They are a choice: no rule reproduces every class of the study. */
export interface ExplainabilityBounds {
  readonly hardlyUpTo: number;
  readonly fairFrom: number;
  readonly goodFrom: number;
}

export const EXPLAINABILITY_BOUNDS: ExplainabilityBounds = { hardlyUpTo: 1, fairFrom: 1.6, goodFrom: 2.5 };

/**
 * Link scores of one municipality: three times the mean support of the assumed relations between two levels.
 * @param municipality position of the municipality in the ratings
 */
export const levelLinks = (rows: readonly RatedRow[], edges: readonly Edge[], municipality: number): LevelLinks => {
  const levels = new Map(rows.map((row) => [row.id, row.level]));
  const sums = new Map<string, { total: number; count: number }>();
  for (const { edge, relation } of relationsOf(rows, edges, municipality)) {
    if (relation === null) continue;
    const pair = [levels.get(edge.from), levels.get(edge.to)].sort().join('-');
    const sum = sums.get(pair) ?? { total: 0, count: 0 };
    sums.set(pair, { total: sum.total + weightOf(relation), count: sum.count + 1 });
  }
  const score = (pair: string) => {
    const sum = sums.get(pair);
    return sum === undefined ? null : (3 * sum.total) / sum.count;
  };
  return {
    balanceOutcome: score('0-1'),
    outcomePractice: score('1-2'),
    balancePractice: score('0-2'),
    practicePrecondition: score('2-3'),
    preconditionContext: score('3-4'),
  };
};

/**
 * A proposal, to be overruled with a reason where the story says otherwise.
 * @returns Problems: noPathToBalance (neither through the outcomes nor past them), preconditionsMissing, notALink (name)
 * @see docs/methods/conditions.md
 */
export const proposeExplainability = (
  links: LevelLinks,
  bounds: ExplainabilityBounds = EXPLAINABILITY_BOUNDS,
): Result<Explainability, Problem<'noPathToBalance' | 'preconditionsMissing' | 'notALink'>> => {
  for (const [name, link] of Object.entries(links) as [string, number | null][]) {
    if (link !== null && !(link >= 0 && link <= 3)) return failure('notALink', { name });
  }
  const path = pathToBalance(links);
  if (path === null) return failure('noPathToBalance');
  if (path <= bounds.hardlyUpTo) return success('hardly');
  if (links.practicePrecondition === null) return failure('preconditionsMissing');
  // Bounds with one decimal are met exactly: 2.4 + 2.4 over 3 is 1.6.
  const strength = withoutNoise((2 * path + links.practicePrecondition) / 3);
  // Without ratings of the context the highest class is not proposed.
  if (strength >= bounds.goodFrom && (links.preconditionContext ?? 0) >= bounds.goodFrom) return success('good');
  return success(strength >= bounds.fairFrom ? 'fair' : 'limited');
};

function pathToBalance({ balanceOutcome, outcomePractice, balancePractice }: LevelLinks): number | null {
  const through =
    balanceOutcome === null || outcomePractice === null ? null : Math.min(balanceOutcome, outcomePractice);
  if (through === null || balancePractice === null) return through ?? balancePractice;
  return Math.max(through, balancePractice);
}

export interface SettledExplainability {
  readonly proposed: Explainability | null;
  readonly settled: Explainability;
  readonly isOverruled: boolean;
  readonly reason: string | null;
}

/**
 * Proposal and decision side by side, as they go into the log.
 * @param proposed null when nothing could be proposed
 * @returns Problems: reasonMissing (a decision that departs from the proposal), notDecided (neither a proposal nor a decision)
 */
export const settleExplainability = (
  proposed: Explainability | null,
  decision: { readonly settled: Explainability; readonly reason: string } | null,
): Result<SettledExplainability, Problem<'reasonMissing' | 'notDecided'>> => {
  const settled = decision?.settled ?? proposed;
  if (settled === null) return failure('notDecided');
  const reason = decision === null || decision.reason.trim() === '' ? null : decision.reason.trim();
  const isOverruled = settled !== proposed;
  if (isOverruled && reason === null) return failure('reasonMissing');
  return success({ proposed, settled, isOverruled, reason });
};
