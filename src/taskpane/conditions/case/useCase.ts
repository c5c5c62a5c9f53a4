import { useMemo, useState } from 'react';
import { caseModel, type CaseModel } from '../../../sheets/conditions/case/caseModel';
import type { Casework } from '../../../sheets/conditions/casework';
import { useCasework } from '../state/useCasework';
import { firstChoice, type CaseChoice } from './data/view';

export interface CaseValue {
  readonly casework: Casework;
  readonly choice: CaseChoice;
  readonly change: (change: Partial<CaseChoice>) => void;
  /** The municipality in view. */
  readonly model: CaseModel;
}

/** The municipality that is looked at, and what its ratings say. A municipality that goes gives way to the first one. */
export const useCase = (casework: Casework): CaseValue => {
  const { rows, edges } = useCasework();
  const [chosen, setChosen] = useState<CaseChoice>(() => firstChoice(casework));
  const known = casework.municipalities.findIndex(({ code }) => code === chosen.code);
  const index = Math.max(0, known);
  const { skipOutcomes } = chosen;
  const model = useMemo(
    () => caseModel({ casework, rows, edges, index, skipOutcomes }),
    [casework, rows, edges, index, skipOutcomes],
  );
  return {
    casework,
    choice: { ...chosen, code: casework.municipalities[index]!.code },
    change: (change) => setChosen((before) => ({ ...before, ...change })),
    model,
  };
};
