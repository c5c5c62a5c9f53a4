import { useMemo, useState } from 'react';
import { useSession } from '../session/useSession';
import { createOutcomes, type Outcomes } from './data/outcomes';
import { readOutcomes, type OutcomeSource, type ReadOutcomes, type RowOwner } from './data/readOutcomes';
import { rowOwnerIn } from './data/rowOwner';
import { associationReadiness, type AssociationReadiness } from './readiness';
import { useAssociation } from './state/useAssociation';

export interface OutcomesValue {
  readonly outcomes: Outcomes;
  readonly readiness: AssociationReadiness;
}

/** Reads each source once for the same choices, also when another source comes beside it. */
const readerOf = () => {
  const known = new WeakMap<OutcomeSource, { skipped: readonly string[]; owner: RowOwner; read: ReadOutcomes }>();
  return (source: OutcomeSource, skipped: readonly string[], owner: RowOwner): ReadOutcomes => {
    const earlier = known.get(source);
    if (earlier?.skipped === skipped && (source.layout.kind !== 'values' || earlier.owner === owner))
      return earlier.read;
    const read = readOutcomes(source, new Set(skipped), owner);
    known.set(source, { skipped, owner, read });
    return read;
  };
};

/** The outcomes with the choices of the person, beside the components of step 1. */
export const useOutcomes = (): OutcomesValue => {
  const { session, panel } = useSession();
  const { state } = useAssociation();
  const [read] = useState(readerOf);
  const [build] = useState(createOutcomes);
  const { sources, choices } = state;
  const { settings, chosen } = session;
  // Rows of a table that is not in order yet are no ground to stand on.
  const lines = useMemo(() => (panel === null || panel.problems.length > 0 ? [] : panel.lines), [panel]);
  const owner = useMemo(() => rowOwnerIn(lines, chosen?.table.grid ?? null), [lines, chosen]);
  const given = useMemo(
    () => sources.map((source) => ({ source, read: read(source, choices.skipped, owner(source)) })),
    [sources, choices.skipped, owner, read],
  );
  const outcomes = useMemo(
    () => build({ sources: given, choices, lines, settings }),
    [build, given, choices, lines, settings],
  );
  return { outcomes, readiness: associationReadiness(state, outcomes, session.stale !== null) };
};
