import { levelLinks, proposeExplainability, type Explainability } from '../../../../analysis/conditions/explainability';
import type { Edge, RatedRow } from '../../../../analysis/conditions/framework';

/** What the ratings and the assumed relations propose per municipality; `null` where they say too little. */
export const proposedExplainability = (
  rows: readonly RatedRow[],
  edges: readonly Edge[],
  municipalities: number,
): readonly (Explainability | null)[] =>
  Array.from({ length: municipalities }, (_, i) => {
    const proposal = proposeExplainability(levelLinks(rows, edges, i));
    return proposal.ok ? proposal.value : null;
  });
