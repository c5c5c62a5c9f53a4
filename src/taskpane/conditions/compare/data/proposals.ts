import { levelLinks, proposeExplainability, type Explainability } from '../../../../analysis/conditions/explainability';
import type { Edge, RatedRow } from '../../../../analysis/conditions/framework';
import { pastOutcomes } from '../../../../analysis/conditions/skipOutcomes';

/** What the ratings and the assumed relations propose per municipality; `null` where they say too little. */
export const proposedExplainability = (
  rows: readonly RatedRow[],
  edges: readonly Edge[],
  municipalities: number,
): readonly (Explainability | null)[] => {
  // The looser look counts as well, as in `explainCase`; what follows when outcomes are skipped is the same for everyone.
  const all = [...edges, ...pastOutcomes(rows, edges)];
  return Array.from({ length: municipalities }, (_, i) => {
    const proposal = proposeExplainability(levelLinks(rows, all, i));
    return proposal.ok ? proposal.value : null;
  });
};
