import { formatMoment, formatPeriod } from '../../text/format';
import type { VolumePriceInput, VolumePriceSettings } from '../../sheets/volumePrice/input';
import type { Words } from '../app/words';
import type { Field } from '../data/fields';
import type { Panel } from '../data/panel';
import type { ChosenTable } from './session';
import type { Settings } from './settings';
import type { Preview } from './preview';

/** A result that can be written: there is a table, it is in order, and something can be split. */
export interface Ready {
  readonly chosen: ChosenTable;
  readonly panel: Panel;
  readonly preview: Preview;
  readonly settings: Settings;
}

const yearsOf = ({ panel }: Ready): readonly number[] => panel.lines.map(({ row }) => row.year);

/** The settings with what the person left open filled in from the table. */
export const sheetSettings = (ready: Ready): VolumePriceSettings => {
  const { settings, chosen } = ready;
  const years = yearsOf(ready);
  return {
    method: settings.method,
    weighting: settings.weighting,
    formulas: settings.formulas,
    moneyUnit: chosen.choices.unit,
    yearFrom: settings.yearFrom ?? Math.min(...years),
    yearTo: settings.yearTo ?? Math.max(...years),
  };
};

export const volumePriceInput = (ready: Ready, moment: Date, { language, notation }: Words): VolumePriceInput => ({
  rows: ready.panel.lines,
  settings: sheetSettings(ready),
  source: ready.chosen.reference,
  time: formatMoment(moment, notation),
  statements: ready.chosen.statements,
  sample: ready.chosen.table.grid.sample,
  language,
  notation,
});

/** What each column is called in the person's table: its header, or its letter when it has none. */
export const columnNames = ({ table, choices }: ChosenTable): Readonly<Record<Field, string | null>> => {
  const nameOf = (field: Field): string | null => {
    const column = table.columns.find(({ index }) => index === choices.mapping[field]);
    if (column === undefined) return null;
    return column.header === '' ? column.letter : column.header;
  };
  return {
    municipality: nameOf('municipality'),
    code: nameOf('code'),
    year: nameOf('year'),
    budget: nameOf('budget'),
    spending: nameOf('spending'),
    predictedVolume: nameOf('predictedVolume'),
    actualVolume: nameOf('actualVolume'),
  };
};

/** The choices of this run in words, for the log. */
export const settingsInWords = (ready: Ready, { t }: Words): string => {
  const { method, weighting, formulas, yearFrom, yearTo } = sheetSettings(ready);
  return t('pane.log.settings', {
    method: t(`pane.settings.methods.${method}.name`),
    weighting: t(`pane.settings.weightings.${weighting}.name`),
    years: formatPeriod(yearFrom, yearTo),
    content: t(`pane.settings.contents.${formulas}.name`),
  });
};

/** Rows that do not count, and why. */
export const skippedInWords = ({ panel: { skipped, totals } }: Ready, { t }: Words): string => {
  const cells = (rows: Panel['skipped']): string => rows.map(({ cell, label }) => `${cell} ${label}`.trim()).join('; ');
  const parts = [
    ...(skipped.length > 0 ? [t('pane.log.skipped', { cells: cells(skipped) })] : []),
    ...(totals.length > 0 ? [t('pane.log.totals', { cells: cells(totals) })] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : t('pane.log.skippedNone');
};
