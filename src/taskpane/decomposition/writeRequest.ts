import { formatMoment } from '../../text/format';
import { logSheet } from '../../sheets/house/logSheet';
import { readmeSheet } from '../../sheets/house/readmeSheet';
import { settingsSheet } from '../../sheets/house/settingsSheet';
import type { SheetDescription } from '../../sheets/description';
import { volumePriceSheet } from '../../sheets/volumePrice/volumePriceSheet';
import type { LogEntry, OwnEdits, WriteRequest } from '../../workbook/port/workbook';
import type { Words } from '../app/words';
import {
  columnNames,
  settingsInWords,
  sheetSettings,
  skippedInWords,
  volumePriceInput,
  type Ready,
} from './sheetInput';

const logEntry = (ready: Ready, moment: Date, version: string, words: Words): LogEntry => ({
  when: formatMoment(moment, words.notation),
  step: words.t('pane.log.step'),
  sources: ready.chosen.reference,
  settings: settingsInWords(ready, words),
  skipped: skippedInWords(ready, words),
  version,
});

/** `Saldo Leesmij`: what was made, from which figures. */
const readme = (ready: Ready, moment: Date, version: string, { language, notation }: Words): SheetDescription =>
  readmeSheet({
    settings: sheetSettings(ready),
    source: ready.chosen.reference,
    time: formatMoment(moment, notation),
    sheets: ['volumePrice', 'settings', 'log'],
    statements: ready.chosen.statements,
    sample: ready.chosen.table.grid.sample,
    language,
    version,
  });

const settings = (ready: Ready, version: string, { language }: Words): SheetDescription =>
  settingsSheet({
    settings: sheetSettings(ready),
    source: ready.chosen.reference,
    columns: columnNames(ready.chosen),
    language,
    version,
  });

/** Everything that goes into the workbook with one press of the button. */
export const writeRequest = (
  ready: Ready,
  ownEdits: OwnEdits,
  moment: Date,
  version: string,
  words: Words,
): WriteRequest => ({
  sheets: [
    volumePriceSheet(volumePriceInput(ready, moment, words)),
    settings(ready, version, words),
    readme(ready, moment, version, words),
    logSheet(words.language),
  ],
  ownEdits,
  log: [logEntry(ready, moment, version, words)],
});
