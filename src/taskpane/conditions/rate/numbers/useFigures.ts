import { useEffect, useMemo, useState } from 'react';
import type { CaseMunicipality } from '../../../../sheets/conditions/casework';
import { onSheet } from '../../../../sheets/address';
import type { WorkbookProblem } from '../../../../workbook/port/workbook';
import { useServices } from '../../../app/services';
import { useWords } from '../../../app/words';
import { useAssociation } from '../../../association/state/useAssociation';
import { useOutcomeSources } from '../../../association/state/useOutcomeSources';
import { useOutcomes } from '../../../association/useOutcomes';
import type { Figures } from './figures';
import { gridFigures, type GridFigures } from './gridFigures';
import { measureFigures } from './measureFigures';

/** What became of reading the selection. */
export type SelectionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly found: GridFigures }
  | { readonly kind: 'problem'; readonly code: 'noMunicipalities' | 'noFigures'; readonly address: string }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

export interface FiguresValue {
  readonly measures: readonly Figures[];
  /** The workbook is being searched for measures. */
  readonly searching: boolean;
  readonly selection: SelectionState;
  /** Answers the first figures found. */
  readonly readSelection: () => Promise<Figures | null>;
}

/** Figures that ratings can follow from: measures of step 2, and what the person selects. */
export const useFigures = (municipalities: readonly CaseMunicipality[]): FiguresValue => {
  const { workbook } = useServices();
  const { t } = useWords();
  const { outcomes } = useOutcomes();
  const { state } = useAssociation();
  const { search } = useOutcomeSources();
  const { searched, reading } = state;
  useEffect(() => {
    // Step 2 does so when it opens; who comes here first finds the same measures.
    if (!searched && !reading) void search();
  }, [searched, reading, search]);
  const [selection, setSelection] = useState<SelectionState>({ kind: 'none' });
  const measures = useMemo(
    () =>
      measureFigures(outcomes, municipalities, (measure, period) =>
        t('conditionsRate.numbers.meanOver', { measure, period }),
      ),
    [outcomes, municipalities, t],
  );
  const readSelection = async (): Promise<Figures | null> => {
    const answer = await workbook.readSelection();
    if (!answer.ok) {
      setSelection({ kind: 'failed', problem: answer.problems[0]! });
      return null;
    }
    const grid = answer.value;
    const found = gridFigures(grid, municipalities);
    if (!found.ok) {
      setSelection({ kind: 'problem', code: found.problems[0]!.code, address: onSheet(grid.sheet, grid.address) });
      return null;
    }
    setSelection({ kind: 'read', found: found.value });
    return found.value.columns[0] ?? null;
  };
  return { measures, searching: reading, selection, readSelection };
};
