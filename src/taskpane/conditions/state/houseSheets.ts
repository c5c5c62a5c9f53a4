import { defaultPalette } from '../../../sheets/colours/palette';
import type { SheetDescription } from '../../../sheets/description';
import { logSheet } from '../../../sheets/house/logSheet';
import { workbookSettingsSheet } from '../../../sheets/house/settingsSheet';
import { readmeSheet } from '../../../sheets/house/readmeSheet';
import { formatMoment } from '../../../text/format';
import type { LogEntry, SaldoSheet } from '../../../workbook/port/workbook';
import type { Words } from '../../app/words';
import { sheetSettings } from '../../session/sheetInput';
import { resultsWith } from '../../session/companions';
import type { SessionValue } from '../../session/useSession';

/** Moment and version of a run. */
export interface Run {
  readonly moment: Date;
  readonly version: string;
  readonly words: Words;
}

/** What step 3 rests on, for the readme and the log. */
export interface Basis {
  /** Title and source of the framework. */
  readonly framework: string;
  readonly isSample: boolean;
}

/** A line in the log. */
export const logEntry = (
  sources: string,
  settings: string,
  { moment, version, words }: Run,
  skipped = '',
): LogEntry => ({
  when: formatMoment(moment, words.notation),
  step: words.t('conditionsFrame.log.step'),
  sources,
  settings,
  skipped,
  version,
});

/**
 * The sheets that go along with any sheet of step 3: readme and log. Settings are written by steps 1 and 2; here only when there are
 * none yet and colours were chosen, which a colleague has to see too.
 */
export const houseSheets = (
  { session, panel, preview }: Pick<SessionValue, 'session' | 'panel' | 'preview'>,
  present: readonly SaldoSheet[],
  written: readonly SheetDescription[],
  { framework, isSample }: Basis,
  { moment, version, words }: Run,
): readonly SheetDescription[] => {
  const { language, notation } = words;
  const { chosen, settings, palette } = session;
  const results = resultsWith(
    present,
    written.map(({ kind }) => kind),
  );
  const isSplit = results.includes('volumePrice') && chosen !== null && panel !== null && preview !== null;
  const hadSettings = present.some(({ kind }) => kind === 'settings');
  const newSettings =
    hadSettings || palette === defaultPalette ? [] : [workbookSettingsSheet({ palette, language, version })];
  const hasSettings = hadSettings || newSettings.length > 0;
  return [
    readmeSheet({
      settings: isSplit ? sheetSettings({ chosen, panel, preview, settings }) : null,
      source: [...(chosen === null ? [] : [chosen.reference]), framework].filter((part) => part !== '').join('; '),
      time: formatMoment(moment, notation),
      sheets: [...results, ...(hasSettings ? (['settings'] as const) : []), 'log'],
      statements: chosen?.statements ?? [],
      sample: isSample || chosen?.table.grid.sample === true,
      language,
      version,
    }),
    ...newSettings,
    logSheet(language),
  ];
};
