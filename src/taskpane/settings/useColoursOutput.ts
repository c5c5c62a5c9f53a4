import { useState } from 'react';
import { success, type Result } from '../../analysis/result';
import { inColours } from '../../sheets/colours/inColours';
import type { Palette } from '../../sheets/colours/palette';
import { workbookSettingsSheet } from '../../sheets/house/settingsSheet';
import { formatMoment } from '../../text/format';
import type { LogEntry, SaldoSheet, WorkbookProblem } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { readSettingsTable, type FoundSettings } from '../session/settingsTable';
import { useAttempt } from '../session/useAttempt';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { repaintedSheets, repaintEdits, settingEdit, sheetsForLater } from './coloursEdits';

/** What became of choosing colours. */
export type ColoursOutput =
  | { readonly kind: 'none' | 'writing' | 'noTable' }
  | {
      readonly kind: 'done';
      readonly palette: Palette;
      /** Name of the settings sheet; `null` when the colours hold in the pane only. */
      readonly settings: string | null;
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

  /** A settings sheet when there is none yet; answers what it is called. */
  const ensureSheet = async (found: FoundSettings, palette: Palette): Promise<Result<string, WorkbookProblem>> => {
    if (typeof found === 'object') return success(found.sheet.name);
    const sheet = workbookSettingsSheet({ palette, language, version });
    // Nobody's work can be in the way of a sheet that is not there.
    const answer = await workbook.write({ sheets: inColours([sheet], palette), ownEdits: 'overwrite', log: [] });
    if (!answer.ok) return answer;
    return success((answer.value.kind === 'written' ? answer.value.sheets[0]?.name : undefined) ?? sheet.name);
  };

  const put = async (palette: Palette): Promise<Result<ColoursOutput, WorkbookProblem>> => {
    const known = await workbook.saldoSheets();
    if (!known.ok) return known;
    const sheets = known.value;
    const done = { kind: 'done', palette, repainted: repaintedSheets(sheets), later: sheetsForLater(sheets) } as const;
    if (sheets.length === 0) {
      dispatch({ type: 'colours', palette });
      return success({ ...done, settings: null });
    }
    const found = await readSettingsTable(workbook);
    if (!found.ok) return found;
    if (found.value === 'noTable') return success({ kind: 'noTable' });
    const settings = await ensureSheet(found.value, palette);
    if (!settings.ok) return settings;
    const hadSheet = typeof found.value === 'object';
    // A new settings sheet holds the choice by now, also when a working sheet cannot be coloured.
    if (!hadSheet) dispatch({ type: 'colours', palette });
    const stored = hadSheet ? [settingEdit(found.value, palette, language)] : [];
    const log = [entry(palette, done.repainted)];
    const answer = await workbook.edit({ edits: [...stored, ...repaintEdits(sheets)], palette, log });
    if (!answer.ok) return answer;
    dispatch({ type: 'colours', palette });
    return success({ ...done, settings: settings.value });
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
