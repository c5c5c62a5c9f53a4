import { textIn, type Language, type Translate } from '../../text/instance';
import type { SheetDescription } from '../description';
import { sheetName, tableNames } from '../names';
import { lines, sheetOf } from '../part';
import { tablePart, type TableColumn } from '../table';

const header = (
  t: Translate,
  column: 'code' | 'municipality' | 'year' | 'budget' | 'spending' | 'predictedVolume' | 'actualVolume',
  format: string | null,
): TableColumn => ({ header: t(`sheets.columns.${column}`), format });

const firstRow = 5;
/** Empty rows to begin with; the table grows when a person types or pastes under it. */
const emptyRows = 20;

/** An empty table for a person's own figures, with what must stand in it. Its headers are the ones Saldo recognises. */
export const templateSheet = (language: Language): SheetDescription => {
  const t = textIn(language);
  const columns = [
    header(t, 'code', null),
    header(t, 'municipality', null),
    header(t, 'year', '0'),
    header(t, 'budget', '#,##0'),
    header(t, 'spending', '#,##0'),
    header(t, 'predictedVolume', '#,##0'),
    header(t, 'actualVolume', '#,##0'),
  ];
  const frame = {
    kind: 'data',
    name: sheetName('data', language),
    columnWidths: [10, 24, 8, 16, 16, 18, 18],
    freezeRows: firstRow + 1,
    sample: false,
  } as const;
  const instructions = (['rows', 'blank', 'next'] as const).map((line) => t(`sheets.template.${line}`));
  return sheetOf(frame, [
    lines({ row: 0, column: 0 }, [t('sheets.template.title')], { role: 'title' }),
    lines({ row: 1, column: 0 }, instructions, { role: 'subtitle' }),
    tablePart({
      name: tableNames.budget,
      at: { row: firstRow, column: 0 },
      columns,
      rows: Array.from({ length: emptyRows }, () => columns.map(() => null)),
      mode: 'live',
    }),
  ]);
};
