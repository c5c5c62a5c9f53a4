import { useState } from 'react';
import { cellAddress, onSheet, parseAddress } from '../../sheets/address';
import type { SheetDescription } from '../../sheets/description';
import type { SaldoSheet, Workbook } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { useAttempt } from '../session/useAttempt';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { useSource } from '../session/useSource';
import { useNavigation } from '../shell/navigation';
import { startSheets, standingSheets, type Start } from './startSheets';

export interface StartActions {
  readonly busy: boolean;
  /** Adds a sample, or the template; goes to it when it is there already. */
  readonly begin: (start: Start) => Promise<void>;
  /** With the person's own table. */
  readonly own: () => Promise<void>;
}

/** A cell of the figures: the last block of the sheet, below heading and headers. */
const figuresCell = (sheet: string, { blocks }: SheetDescription): string => {
  const { row, column } = blocks.at(-1) ?? { row: 0, column: 0 };
  return onSheet(sheet, cellAddress({ row, column }));
};

/** Where the figures of a sheet are: in its table, wherever a person put that, else where they were written. */
const figuresOn = async (workbook: Workbook, sheet: string, description: SheetDescription): Promise<string> => {
  const sources = await workbook.listSources();
  const table = sources.ok
    ? sources.value.find(({ kind, address }) => kind === 'table' && parseAddress(address)?.sheet === sheet)
    : undefined;
  return table?.name ?? figuresCell(sheet, description);
};

/** The ways to begin; each ends in step 1 with a table chosen, if there is one. */
export const useStart = (): StartActions => {
  const { workbook } = useServices();
  const { language } = useWords();
  const { dispatch } = useSession();
  const { takeAddress, trySelection } = useSource();
  const { go } = useNavigation();
  const attempt = useAttempt();
  const refresh = useRefreshSheets();
  const [busy, setBusy] = useState(false);

  /** Adds what is not there yet. Sheets with figures that are there are never written again: people work in them. */
  const add = async (
    sheets: readonly SheetDescription[],
    standing: readonly (SaldoSheet | null)[],
  ): Promise<readonly SaldoSheet[] | null> => {
    const missing = sheets.filter((_, index) => standing[index] === null);
    if (missing.length === 0) return [];
    const answer = await workbook.write({ sheets: missing, ownEdits: 'ask', log: [] });
    if (answer.ok && answer.value.kind === 'written') return answer.value.sheets;
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
    return null;
  };

  const begin = (start: Start): Promise<void> =>
    attempt(async () => {
      const known = await workbook.saldoSheets();
      if (!known.ok) {
        dispatch({ type: 'failed', problem: known.problems[0]! });
        return;
      }
      setBusy(true);
      const sheets = await startSheets(start, language);
      const standing = await standingSheets(start, known.value);
      const added = await add(sheets, standing);
      const first = standing[0] ?? added?.[0];
      if (added === null || first === undefined) return;
      await refresh();
      await workbook.goToSheet(first.id);
      await takeAddress(await figuresOn(workbook, first.name, sheets[0]!));
      if (standing[0] !== null) dispatch({ type: 'stood', sheet: first.name });
      go('volumePrice');
    }).finally(() => setBusy(false));

  const own = async (): Promise<void> => {
    await trySelection();
    go('volumePrice');
  };

  return { busy, begin, own };
};
