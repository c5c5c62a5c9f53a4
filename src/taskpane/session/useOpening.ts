import { useEffect, useState } from 'react';
import type { Workbook } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { chooseTable } from './chooseTable';
import { lookAround } from './lookAround';
import { restoreSettings, restoreTable, type StoredSettings } from './restore';
import type { ChosenTable } from './session';
import { slip } from './slip';
import { storedColours } from './storedColours';
import { useSession } from './useSession';

const readStored = async (workbook: Workbook): Promise<StoredSettings> => {
  const answer = await workbook.readSettings();
  return answer.ok ? answer.value : {};
};

/** The table of last time, if it is still there. */
const reopenTable = async (workbook: Workbook, stored: StoredSettings): Promise<ChosenTable | null> => {
  const source = stored['source']?.trim() ?? '';
  const answer = source === '' ? null : await workbook.readAddress(source);
  if (answer?.ok !== true) return null;
  return restoreTable(chooseTable(answer.value, null, await lookAround(workbook, answer.value)), stored);
};

/** What was found on opening. */
export interface Opened {
  readonly hasSheets: boolean;
  /** The settings sheet of last time; other steps take theirs from it. */
  readonly stored: StoredSettings;
}

/** Takes up where the person left off: sheets of Saldo in the workbook, settings and table of last time. `null` until that is done. */
export const useOpening = (): Opened | null => {
  const { workbook } = useServices();
  const { dispatch } = useSession();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let stopped = false;
    const open = async (): Promise<void> => {
      const sheets = await workbook.saldoSheets();
      const stored = await readStored(workbook);
      const chosen = await reopenTable(workbook, stored);
      const colours = await storedColours(workbook, stored);
      if (stopped) return;
      if (sheets.ok) dispatch({ type: 'sheets', sheets: sheets.value });
      if (chosen !== null) dispatch({ type: 'read', chosen });
      dispatch({ type: 'set', settings: restoreSettings(stored, chosen) });
      dispatch({ type: 'colours', ...colours });
      setOpened({ hasSheets: sheets.ok && sheets.value.length > 0, stored });
    };
    open().catch((error: unknown) => {
      if (stopped) return;
      dispatch({ type: 'failed', problem: slip(error).problems[0]! });
      setOpened({ hasSheets: false, stored: {} });
    });
    return () => {
      stopped = true;
    };
  }, [workbook, dispatch]);
  return opened;
};
