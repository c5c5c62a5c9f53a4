import { counted, useWords, type Words } from '../app/words';
import type { SheetDescription } from '../../sheets/description';
import { sheetName } from '../../sheets/names';
import { formatList } from '../../text/format';
import type { SaldoSheet } from '../../workbook/port/workbook';
import type { SessionValue } from '../session/useSession';
import { useSession } from '../session/useSession';

const companionKinds = ['settings', 'readme', 'log'] as const;

/** The sheets that go along, as they are called or are going to be. */
const companionsInWords = (sheets: readonly SaldoSheet[], { language }: Words): string =>
  formatList(
    companionKinds.map((key) => sheets.find(({ kind }) => kind === key)?.name ?? sheetName(key, language)),
    language,
  );

/** What the button will write, or what stands in its way. */
const lineOf = ({ session, panel, readiness }: SessionValue, sheet: SheetDescription | null, words: Words): string => {
  const { t, language } = words;
  switch (readiness) {
    case 'noData':
    case 'noRows':
      return t('pane.volumePrice.firstData');
    case 'columns':
      return t('pane.volumePrice.firstColumns');
    case 'year':
      return t('pane.volumePrice.firstYear');
    case 'municipality':
      return t('pane.volumePrice.firstMunicipality');
    case 'stale':
      return t('pane.volumePrice.firstRead');
    case 'problems':
      return t('pane.volumePrice.errors.solveFirst', counted(panel?.problems.length ?? 0, words));
    case 'nothingToSplit':
      return t('pane.volumePrice.noPreview');
    case 'ready': {
      const companions = companionsInWords(session.sheets, words);
      const earlier = session.sheets.find(({ kind }) => kind === 'volumePrice');
      if (earlier !== undefined) return t('pane.volumePrice.willWrite.again', { sheet: earlier.name, companions });
      return t(`pane.volumePrice.willWrite.${session.settings.formulas}`, {
        sheet: sheetName('volumePrice', language),
        tables: t('pane.volumePrice.tables', counted(sheet?.tables.length ?? 0, words)),
        charts: t('pane.volumePrice.charts', counted(sheet?.charts.length ?? 0, words)),
        companions,
      });
    }
  }
};

export const useFooterLine = (sheet: SheetDescription | null): string => {
  const value = useSession();
  const words = useWords();
  return lineOf(value, sheet, words);
};
