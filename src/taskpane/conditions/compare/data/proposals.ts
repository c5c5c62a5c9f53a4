import { levelLinks, proposeExplainability, type Explainability } from '../../../../analysis/conditions/explainability';
import type { Edge, RatedRow } from '../../../../analysis/conditions/framework';

/**
 * What the ratings and the assumed relations propose per municipality; `null` where they say too little.
 * @param wanted per municipality whether it is asked
 */
export const proposedExplainability = (
  rows: readonly RatedRow[],
  edges: readonly Edge[],
  wanted: readonly boolean[],
): readonly (Explainability | null)[] =>
  wanted.map((isWanted, i) => {
    if (!isWanted) return null;
    const proposal = proposeExplainability(levelLinks(rows, edges, i));
    return proposal.ok ? proposal.value : null;
  });
