import { useState } from 'react';
import { success, type Result } from '../../analysis/result';
import { inColours } from '../../sheets/colours/inColours';
import type { Palette } from '../../sheets/colours/palette';
import { formatMoment } from '../../text/format';
import type { LogEntry, SaldoSheet, WorkbookProblem } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { readSettingsTable, type SettingsTable } from '../session/settingsTable';
import { useAttempt } from '../session/useAttempt';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { repaintedSheets, repaintEdits, settingEdits, sheetsForLater, sheetToWrite } from './coloursEdits';

/** What became of choosing colours. */
export type ColoursOutput =
  | { readonly kind: 'none' | 'writing' | 'noTable' }
  | {
      readonly kind: 'done';
      readonly palette: Palette;
      /** On the settings sheet; otherwise the colours hold in the pane only. */
      readonly isKept: boolean;
      readonly repainted: readonly SaldoSheet[];
      readonly later: readonly SaldoSheet[];
    };

export interface ColoursActions {
  readonly output: ColoursOutput;
  readonly apply: (palette: Palette) => Promise<void>;
}

/** Keeps the colours in the workbook and gives them to the sheets people work on. */
export const useColoursOutput = (): ColoursActions => {
  const { workbook, clock, version } = useServices();
  const { t, language, notation } = useWords();
  const { dispatch } = useSession();
  const attempt = useAttempt();
  const refresh = useRefreshSheets();
  const [output, setOutput] = useState<ColoursOutput>({ kind: 'none' });

  const entry = (palette: Palette, sheets: readonly SaldoSheet[]): LogEntry => ({
    when: formatMoment(clock(), notation),
    step: t('settings.log.step'),
    sources: sheets.map(({ name }) => name).join('; '),
    settings: t('settings.log.colours', { colours: t(`settings.colours.palettes.${palette}.name`) }),
    skipped: '',
    version,
  });

  /** Writes the settings sheet where the choice has no place yet. */
  const ensureSheet = async (
    found: SettingsTable | 'none',
    palette: Palette,
  ): Promise<Result<void, WorkbookProblem>> => {
    const sheet = sheetToWrite(found, { palette, language, version });
    if (sheet === null) return success(undefined);
    const answer = await workbook.write({ sheets: inColours([sheet], palette), ownEdits: 'overwrite', log: [] });
    if (!answer.ok) return answer;
    // It holds the choice by now, also when a working sheet cannot be coloured.
    dispatch({ type: 'colours', palette });
    return success(undefined);
  };

  const put = async (palette: Palette): Promise<Result<ColoursOutput, WorkbookProblem>> => {
    const known = await workbook.saldoSheets();
    if (!known.ok) return known;
    const sheets = known.value;
    const done = { kind: 'done', palette, repainted: repaintedSheets(sheets), later: sheetsForLater(sheets) } as const;
    if (sheets.length === 0) {
      dispatch({ type: 'colours', palette });
      return success({ ...done, isKept: false });
    }
    const found = await readSettingsTable(workbook);
    if (!found.ok) return found;
    if (found.value === 'noTable') return success({ kind: 'noTable' });
    const ensured = await ensureSheet(found.value, palette);
    if (!ensured.ok) return ensured;
    const stored = found.value === 'none' ? [] : settingEdits(found.value, palette);
    const log = [entry(palette, done.repainted)];
    const answer = await workbook.edit({ edits: [...stored, ...repaintEdits(sheets)], palette, log });
    if (!answer.ok) return answer;
    dispatch({ type: 'colours', palette });
    return success({ ...done, isKept: true });
  };

  return {
    output,
    apply: async (palette) => {
      setOutput({ kind: 'writing' });
      await attempt(async () => {
        const answer = await put(palette);
        await refresh();
        if (answer.ok) setOutput(answer.value);
        else dispatch({ type: 'failed', problem: answer.problems[0]! });
      });
      setOutput((now) => (now.kind === 'writing' ? { kind: 'none' } : now));
    },
  };
};
