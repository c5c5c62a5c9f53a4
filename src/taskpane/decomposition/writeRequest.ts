import { inColours } from '../../sheets/colours/inColours';
import type { Palette } from '../../sheets/colours/palette';
import { formatMoment } from '../../text/format';
import { logSheet } from '../../sheets/house/logSheet';
import { readmeSheet } from '../../sheets/house/readmeSheet';
import { settingsSheet, type MoreSetting } from '../../sheets/house/settingsSheet';
import type { SheetDescription } from '../../sheets/description';
import { volumePriceSheet } from '../../sheets/volumePrice/volumePriceSheet';
import type { LogEntry, OwnEdits, WriteRequest } from '../../workbook/port/workbook';
import type { Words } from '../app/words';
import type { ResultKind } from '../session/companions';
import {
  columnNames,
  settingsInWords,
  sheetSettings,
  skippedInWords,
  volumePriceInput,
  type Ready,
} from '../session/sheetInput';

const logEntry = (ready: Ready, moment: Date, version: string, words: Words): LogEntry => ({
  when: formatMoment(moment, words.notation),
  step: words.t('pane.log.step'),
  sources: ready.chosen.reference,
  settings: settingsInWords(ready, words),
  skipped: skippedInWords(ready, words),
  version,
});

/** What else there is in the workbook: results of other steps, and choices that belong to them. */
export interface Beside {
  readonly results: readonly ResultKind[];
  readonly more: readonly MoreSetting[];
  /** Colours of the workbook. */
  readonly palette: Palette;
}

/** `Saldo Leesmij`: what was made, from which figures. */
const readme = (
  ready: Ready,
  { results }: Beside,
  moment: Date,
  version: string,
  { language, notation }: Words,
): SheetDescription =>
  readmeSheet({
    settings: sheetSettings(ready),
    source: ready.chosen.reference,
    time: formatMoment(moment, notation),
    sheets: [...results, 'settings', 'log'],
    statements: ready.chosen.statements,
    sample: ready.chosen.table.grid.sample,
    language,
    version,
  });

const settings = (ready: Ready, { more, palette }: Beside, version: string, { language }: Words): SheetDescription =>
  settingsSheet({
    more,
    settings: sheetSettings(ready),
    source: ready.chosen.reference,
    columns: columnNames(ready.chosen),
    palette,
    language,
    version,
  });

/** Everything that goes into the workbook with one press of the button. */
export const writeRequest = (
  ready: Ready,
  beside: Beside,
  ownEdits: OwnEdits,
  moment: Date,
  version: string,
  words: Words,
): WriteRequest => ({
  sheets: inColours(
    [
      volumePriceSheet(volumePriceInput(ready, moment, words)),
      settings(ready, beside, version, words),
      readme(ready, beside, moment, version, words),
      logSheet(words.language),
    ],
    beside.palette,
  ),
  ownEdits,
  sources: [ready.chosen.table.grid.sheet],
  log: [logEntry(ready, moment, version, words)],
});
