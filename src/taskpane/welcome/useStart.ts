import { useState } from 'react';
import { cellAddress, onSheet } from '../../sheets/address';
import type { SheetDescription } from '../../sheets/description';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { useSource } from '../session/useSource';
import { useNavigation } from '../shell/navigation';
import { startSheets, type Start } from './startSheets';

export interface StartActions {
  readonly busy: boolean;
  /** Adds a sample, or the template. */
  readonly begin: (start: Start) => Promise<void>;
  /** With the person's own table. */
  readonly own: () => Promise<void>;
}

/** A cell of the figures: the last block of the sheet, below heading and headers. */
const figuresCell = (sheet: string, { blocks }: SheetDescription): string => {
  const { row, column } = blocks.at(-1) ?? { row: 0, column: 0 };
  return onSheet(sheet, cellAddress({ row, column }));
};

/** The ways to begin; each ends in step 1 with a table chosen, if there is one. */
export const useStart = (): StartActions => {
  const { workbook } = useServices();
  const { language } = useWords();
  const { dispatch } = useSession();
  const { takeAddress, trySelection } = useSource();
  const { go } = useNavigation();
  const refresh = useRefreshSheets();
  const [busy, setBusy] = useState(false);

  const begin = async (start: Start): Promise<void> => {
    setBusy(true);
    const sheets = await startSheets(start, language);
    // Figures that a person typed into an earlier template are theirs: that sheet stays, as a copy.
    const answer = await workbook.write({ sheets, ownEdits: 'keepCopy', log: [] });
    setBusy(false);
    if (!answer.ok) {
      dispatch({ type: 'failed', problem: answer.problems[0]! });
      return;
    }
    const [first] = answer.value.kind === 'written' ? answer.value.sheets : [];
    if (first === undefined) return;
    await refresh();
    await workbook.goToSheet(first.id);
    await takeAddress(figuresCell(first.name, sheets[0]!));
    go('volumePrice');
  };

  const own = async (): Promise<void> => {
    await trySelection();
    go('volumePrice');
  };

  return { busy, begin, own };
};
