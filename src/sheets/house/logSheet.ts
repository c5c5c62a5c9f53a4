import { textIn, type Language } from '../../text/instance';
import type { SheetDescription } from '../description';
import { sheetName, tableNames } from '../names';
import { lines, sheetOf } from '../part';
import { tablePart, type TableColumn } from '../table';

/** Columns of the log, in the order in which lines are added to it. */
const columns = ['when', 'step', 'sources', 'settings', 'skipped', 'version'] as const;

/** `Saldo Logboek` without lines yet: a table has at least one row, which the first line fills. */
export const logSheet = (language: Language): SheetDescription => {
  const t = textIn(language);
  const header = (column: (typeof columns)[number]): TableColumn => ({
    header: t(`sheets.columns.${column}`),
    format: null,
  });
  const frame = {
    kind: 'log',
    name: sheetName('log', language),
    columnWidths: [28, 22, 34, 64, 60, 10],
    freezeRows: 4,
    sample: false,
  } as const;
  return sheetOf(frame, [
    lines({ row: 0, column: 0 }, [t('sheets.log.title')], { role: 'title' }),
    lines({ row: 1, column: 0 }, [t('sheets.log.intro')], { role: 'subtitle' }),
    tablePart({
      name: tableNames.log,
      at: { row: 3, column: 0 },
      columns: columns.map(header),
      rows: [columns.map(() => null)],
      mode: 'live',
    }),
  ]);
};
