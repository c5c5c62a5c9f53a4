import { counted, useWords, type Words } from '../app/words';
import type { Panel } from '../data/panel';
import type { Readiness } from '../session/readiness';
import type { Session } from '../session/session';
import { useSession } from '../session/useSession';
import type { StatusKind } from '../shell/Status';
import { municipalitiesInWords, periodInWords, sizeOf } from './panelWords';

export interface SourceStatus {
  readonly kind: StatusKind;
  readonly text: string;
}

const wrongCells = (panel: Panel, rows: string, words: Words): SourceStatus => ({
  kind: 'wrong',
  text: `${rows}, ${words.t('pane.source.cellsWrong', counted(panel.problems.length, words))}`,
});

/** What was read, in one line; `null` before anything was. */
export const sourceStatus = (
  { chosen, reading }: Session,
  panel: Panel | null,
  readiness: Readiness,
  words: Words,
): SourceStatus | null => {
  const { t } = words;
  if (reading) return { kind: 'waiting', text: t('pane.volumePrice.busyReading') };
  if (chosen === null || panel === null) return { kind: 'waiting', text: t('pane.source.empty') };
  const rows = t('pane.source.rowsRead', counted(chosen.table.dataRows.length, words));
  if (panel.problems.length > 0 && readiness === 'problems') return wrongCells(panel, rows, words);
  if (panel.lines.length === 0) return { kind: 'attention', text: rows };
  const size = sizeOf(panel.lines);
  return {
    kind: 'fine',
    text: t('pane.source.found', {
      rows: t('pane.counts.rows', counted(panel.lines.length, words)),
      municipalities: municipalitiesInWords(size, words),
      years: size.years.length > 1 ? t('pane.counts.years', counted(size.years.length, words)) : periodInWords(size),
    }),
  };
};

export const useSourceStatus = (): SourceStatus | null => {
  const { session, panel, readiness } = useSession();
  return sourceStatus(session, panel, readiness, useWords());
};
