import {
  EXPLAINABILITY_BOUNDS,
  levelLinks,
  proposeExplainability,
  type ExplainabilityBounds,
  type LevelLinks,
} from './explainability';
import type { Edge, RatedRow } from './framework';
import { pastOutcomes } from './skipOutcomes';

export type LinkName = keyof LevelLinks;

/** What is proposed for one municipality, and on what it rests. */
export interface ExplainedCase {
  readonly links: LevelLinks;
  readonly proposed: ReturnType<typeof proposeExplainability>;
  /** The link that kept the proposal from being higher; null without a proposal, or with the highest. */
  readonly weakest: LinkName | null;
}

/**
 * The proposal for one municipality. The looser look counts as well: what follows for the balance when outcomes are skipped.
 * @param municipality position of the municipality in the ratings
 */
export const explainCase = (
  rows: readonly RatedRow[],
  edges: readonly Edge[],
  municipality: number,
  bounds: ExplainabilityBounds = EXPLAINABILITY_BOUNDS,
): ExplainedCase => {
  const links = levelLinks(rows, [...edges, ...pastOutcomes(rows, edges)], municipality);
  const proposed = proposeExplainability(links, bounds);
  return { links, proposed, weakest: weakestOf(links, proposed) };
};

/** Links on the better of the two ways to the balance. */
const pathLinks = (links: LevelLinks): readonly LinkName[] => {
  const { balanceOutcome, outcomePractice, balancePractice } = links;
  const through =
    balanceOutcome === null || outcomePractice === null ? null : Math.min(balanceOutcome, outcomePractice);
  if (through === null || (balancePractice !== null && balancePractice > through)) return ['balancePractice'];
  return ['balanceOutcome', 'outcomePractice'];
};

function weakestOf(links: LevelLinks, proposed: ExplainedCase['proposed']): LinkName | null {
  if (!proposed.ok || proposed.value === 'good') return null;
  const path = pathLinks(links);
  const names: readonly LinkName[] =
    proposed.value === 'hardly' ? path : [...path, 'practicePrecondition', 'preconditionContext'];
  const lowest = Math.min(...names.map((name) => links[name] ?? Infinity));
  return names.find((name) => links[name] === lowest) ?? null;
}
