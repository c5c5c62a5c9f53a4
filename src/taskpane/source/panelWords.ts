import { formatPeriod } from '../../text/format';
import { counted, type Words } from '../app/words';
import type { PanelLine } from '../data/panel';

export interface PanelSize {
  readonly municipalities: number;
  readonly years: readonly number[];
}

export const sizeOf = (lines: readonly PanelLine[]): PanelSize => ({
  municipalities: new Set(lines.map(({ row }) => row.municipality)).size,
  years: [...new Set(lines.map(({ row }) => row.year))].sort((a, b) => a - b),
});

/** `15 gemeenten` */
export const municipalitiesInWords = ({ municipalities }: PanelSize, words: Words): string =>
  words.t('pane.counts.municipalities', counted(municipalities, words));

/** `2016–2021`; empty without rows. */
export const periodInWords = ({ years }: PanelSize): string =>
  years.length === 0 ? '' : formatPeriod(years[0]!, years.at(-1)!);
