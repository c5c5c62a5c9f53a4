import { associationSheetCount, associationSteps } from '../../../sheets/association/associationSheets';
import { inColours } from '../../../sheets/colours/inColours';
import type { Palette } from '../../../sheets/colours/palette';
import type { SheetDescription } from '../../../sheets/description';
import { logSheet } from '../../../sheets/house/logSheet';
import { readmeSheet } from '../../../sheets/house/readmeSheet';
import { settingsSheet } from '../../../sheets/house/settingsSheet';
import type { VolumePriceSettings } from '../../../sheets/volumePrice/input';
import { formatMoment } from '../../../text/format';
import type { LogEntry, OwnEdits, SaldoSheet, WriteRequest } from '../../../workbook/port/workbook';
import type { Words } from '../../app/words';
import { columnNames } from '../../session/sheetInput';
import { associationKinds, resultsWith } from '../../session/companions';
import type { PanelLine } from '../../data/panel';
import { inSlices } from '../../app/inSlices';
import { associationSettings } from '../state/associationSettings';
import type { AssociationState } from '../state/associationState';
import { associationInput, isSample, sourcesInWords, statementsFor, type AssociationReady } from './associationInput';
import { logSettings, logSkipped } from './logWords';

/** What a run rests on besides the result itself. */
export interface WriteContext {
  readonly state: AssociationState;
  /** Rows of step 1, for the years on the settings sheet. */
  readonly lines: readonly PanelLine[];
  readonly sheets: readonly SaldoSheet[];
  /** Colours of the workbook. */
  readonly palette: Palette;
  readonly moment: Date;
  readonly version: string;
  readonly words: Words;
}

const noColumns = {
  municipality: null,
  code: null,
  year: null,
  budget: null,
  spending: null,
  predictedVolume: null,
  actualVolume: null,
} as const;

/** The years on the settings sheet are those of step 1, whose sheet counts by them. */
const settingsOf = (
  { settings, chosen, components }: AssociationReady,
  { lines }: WriteContext,
): VolumePriceSettings => {
  const years = lines.length > 0 ? lines.map(({ row }) => row.year) : components.years;
  return {
    method: settings.method,
    weighting: settings.weighting,
    formulas: settings.formulas,
    moneyUnit: chosen?.choices.unit ?? 1,
    yearFrom: settings.yearFrom ?? Math.min(...years),
    yearTo: settings.yearTo ?? Math.max(...years),
  };
};

const logEntry = (ready: AssociationReady, { state, moment, version, words }: WriteContext): LogEntry => ({
  when: formatMoment(moment, words.notation),
  step: words.t('clues.log.step'),
  sources: sourcesInWords(ready).join('; '),
  settings: logSettings(ready, words),
  skipped: logSkipped(ready, state, words),
  version,
});

/** Sheets that formulas refer to. */
const sourceSheets = ({ components, chosen, sources }: AssociationReady): readonly string[] => [
  ...new Set([
    ...(components.kind === 'budget' && chosen !== null ? [chosen.table.grid.sheet] : []),
    ...sources.map(({ table }) => table.grid.sheet),
  ]),
];

/** The sheets that go along: settings, readme and log. */
const companionSheets = (ready: AssociationReady, context: WriteContext): readonly SheetDescription[] => {
  const { state, sheets, palette, moment, version, words } = context;
  const { language, notation } = words;
  const settings = settingsOf(ready, context);
  return [
    settingsSheet({
      settings,
      source: ready.chosen?.reference ?? '',
      columns: ready.chosen === null ? noColumns : columnNames(ready.chosen),
      more: associationSettings(state, words),
      palette,
      language,
      version,
    }),
    readmeSheet({
      settings,
      source: sourcesInWords(ready).join(', '),
      time: formatMoment(moment, notation),
      sheets: [...resultsWith(sheets, associationKinds), 'settings', 'log'],
      statements: statementsFor(ready, words),
      sample: isSample(ready),
      language,
      version,
    }),
    logSheet(language),
  ];
};

/**
 * Makes everything that goes into the workbook, in slices.
 * @param between waits between two slices; gets how many sheets are done and answers whether to go on
 * @returns `null` when the person stopped it: nothing was written then
 */
export const associationRequest = async (
  ready: AssociationReady,
  context: WriteContext,
  ownEdits: OwnEdits,
  between: (done: number, all: number) => Promise<boolean>,
): Promise<WriteRequest | null> => {
  const go = (done: number): Promise<boolean> => between(done, associationSheetCount);
  if (!(await go(0))) return null;
  const made = await inSlices(associationSteps(associationInput(ready, context.moment, context.words)), go);
  if (made === null || !(await go(associationSheetCount))) return null;
  return {
    sheets: inColours([...made, ...companionSheets(ready, context)], context.palette),
    sources: sourceSheets(ready),
    ownEdits,
    log: [logEntry(ready, context)],
  };
};
