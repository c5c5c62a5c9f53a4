import { cellAddress } from '../address';
import { text, type SheetDescription } from '../description';
import { emptyPart, lines, sheetOf, type Part } from '../part';
import { tablePart } from '../table';
import type { Teller } from './checks';
import { countsInWords, factsInWords, failedFirst, type SelfTestReport } from './report';

const headerRow = 4;
const columns = ['status', 'group', 'check', 'expected', 'found'] as const;
/** Under the table, where its texts have room. */
const factColumn = columns.indexOf('check');

const tableOf = ({ rows }: SelfTestReport, { t }: Pick<Teller, 't'>): Part =>
  tablePart({
    name: 'tblSaldo_Zelftest_Uitkomst',
    at: { row: headerRow, column: 0 },
    columns: columns.map((key) => ({ header: t(`selfTest.sheets.columns.${key}`), format: null })),
    rows: failedFirst(rows).map(({ group, check, expected, found, status }) => [
      text(t(`selfTest.status.${status}`)),
      text(t(`selfTest.groups.${group}`)),
      text(check),
      text(expected),
      text(found),
    ]),
    mode: 'values',
  });

const factsPart = (report: SelfTestReport, teller: Pick<Teller, 't'>): Part => {
  const row = headerRow + report.rows.length + 2;
  const { t } = teller;
  const header = [text(t('selfTest.sheets.columns.fact')), text(t('selfTest.sheets.columns.value'))];
  const facts = factsInWords(report, teller).map(([fact, value]) => [text(fact), text(value)]);
  return {
    ...emptyPart,
    blocks: [{ row, column: factColumn, rows: [header, ...facts] }],
    styles: [{ area: { row, column: factColumn, rows: 1, columns: 2 }, role: 'header' }],
  };
};

/** `Saldo Zelftest`: every check with what was expected and found, and the Excel it was found in. */
export const reportSheet = (report: SelfTestReport, { t }: Pick<Teller, 't'>): SheetDescription => {
  const body = { row: headerRow + 1, column: 0, rows: report.rows.length, columns: columns.length };
  const status = cellAddress({ row: body.row, column: columns.indexOf('status') });
  const frame = {
    kind: 'selfTest',
    name: t('selfTest.sheets.report'),
    columnWidths: [12, 26, 46, 54, 70],
    freezeRows: headerRow + 1,
    sample: false,
  } as const;
  const counts = countsInWords(report, { t });
  const sheet = sheetOf(frame, [
    lines({ row: 0, column: 0 }, [t('selfTest.sheets.reportTitle')], { role: 'title' }),
    lines({ row: 1, column: 0 }, [`${report.time}. ${counts}`], { role: 'subtitle' }),
    lines({ row: 2, column: 0 }, [t('selfTest.sheets.reportLine')], { role: 'caveat' }),
    tableOf(report, { t }),
    factsPart(report, { t }),
    { ...emptyPart, styles: [{ area: { ...body, column: columns.indexOf('found'), columns: 1 }, wrap: true }] },
  ]);
  return {
    ...sheet,
    // The word in the last column says the same as the colour.
    conditionalLooks: [
      {
        area: body,
        when: `=$${status}="${textInFormula(t('selfTest.status.failed'))}"`,
        look: 'against',
      },
    ],
  };
};

const textInFormula = (words: string): string => words.replaceAll('"', '""');
