import { formula, text, type CellContent, type SheetDescription } from '../../../src/sheets/description';
import type { LogEntry } from '../../../src/workbook/port/workbook';

/** A person's own sheet, as the tests lay it out: municipality, budget, spending. */
export const budget: readonly (readonly (string | number)[])[] = [
  ['Gemeente', 'Budget', 'Uitgaven'],
  ['Castelveen', 1000, 1125],
  ['Berkhoven', 2000, 2200],
  ['Heidelo', 800, 700],
  ["'s-Gravendijk", 500, 480],
];

const blank: Omit<SheetDescription, 'kind' | 'name'> = {
  blocks: [],
  tables: [],
  names: [],
  styles: [],
  signColours: [],
  charts: [],
  columnWidths: [],
  freezeRows: 0,
  freezeColumns: 0,
  landscape: true,
  expected: [],
  sample: false,
};

export interface Split {
  readonly municipalities?: number;
  /** More columns to the right of the balance. */
  readonly extra?: readonly string[];
  readonly withChart?: boolean;
}

/** A result sheet in small: title, method, one table of native formulas over `Budget`, a name, a chart, a caveat. */
export const splitSheet = ({ municipalities = 3, extra = [], withChart = true }: Split = {}): SheetDescription => {
  const sources = budget.slice(1, municipalities + 1);
  const balanceOf = ([, given = 0, spent = 0]: readonly (string | number)[]): number =>
    (Number(given) - Number(spent)) / Number(given);
  const rows = sources.map(([name], index): readonly CellContent[] => [
    text(String(name)),
    formula(`=(Budget!B${index + 2}-Budget!C${index + 2})/Budget!B${index + 2}`),
    formula(`=IF(B${index + 6}<0,"tekort","overschot")`),
    ...extra.map(() => formula(`=B${index + 6}*100`)),
  ]);
  const columns = 3 + extra.length;
  return {
    ...blank,
    kind: 'volumePrice',
    name: 'Saldo 1 Volume-prijs',
    blocks: [
      { row: 0, column: 0, rows: [[text('Volume en prijs')]] },
      { row: 1, column: 0, rows: [[text('=Bron: Budget')]] },
      { row: 4, column: 0, rows: [['Gemeente', 'Resultaat', 'Groep', ...extra].map(text)] },
      { row: 5, column: 0, rows, numberFormats: [null, '0.0%', null, ...extra.map(() => '0.00')] },
      { row: 6 + rows.length, column: 0, rows: [[text('Samenhang is geen oorzaak.')]] },
    ],
    tables: [{ name: 'tblSaldo_Opsplitsing', area: { row: 4, column: 0, rows: rows.length + 1, columns } }],
    names: [{ name: 'Saldo_Resultaat', area: { row: 5, column: 1, rows: rows.length, columns: 1 } }],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: 'title' },
      { area: { row: 4, column: 0, rows: 1, columns }, role: 'header', wrap: true },
      { area: { row: 6 + rows.length, column: 0, rows: 1, columns: 1 }, role: 'caveat' },
    ],
    signColours: [{ area: { row: 5, column: 1, rows: rows.length, columns: 1 } }],
    charts: withChart
      ? [
          {
            name: 'Saldo_Staven',
            title: '2 van 3 gemeenten hebben een tekort',
            type: 'columnStacked',
            series: [
              {
                name: 'Resultaat',
                kind: 'column',
                look: 'volume',
                values: { row: 5, column: 1, rows: rows.length, columns: 1 },
                categories: { row: 5, column: 0, rows: rows.length, columns: 1 },
              },
              {
                name: 'Merk',
                kind: 'markers',
                look: 'balance',
                values: { row: 5, column: 1, rows: rows.length, columns: 1 },
                categories: { row: 5, column: 0, rows: rows.length, columns: 1 },
              },
            ],
            place: { row: 12, column: 0, rows: 15, columns: 6 },
            valueFormat: '0%',
            valueAxisTitle: 'Deel van het budget',
          },
        ]
      : [],
    columnWidths: [20, 12, 14],
    freezeRows: 5,
    freezeColumns: 1,
    expected: sources.flatMap((source, index) => [
      { row: 5 + index, column: 1, value: balanceOf(source) },
      { row: 5 + index, column: 2, value: balanceOf(source) < 0 ? 'tekort' : 'overschot' },
      ...extra.map((_, i) => ({ row: 5 + index, column: 3 + i, value: balanceOf(source) * 100 })),
    ]),
  };
};

/** Settings as a table of key and value. */
export const settingsSheet = (settings: Readonly<Record<string, string>>): SheetDescription => ({
  ...blank,
  kind: 'settings',
  name: 'Saldo Instellingen',
  blocks: [
    { row: 0, column: 0, rows: [['Sleutel', 'Waarde'], ...Object.entries(settings)].map((row) => row.map(text)) },
  ],
  tables: [
    {
      name: 'tblSaldo_Instellingen',
      area: { row: 0, column: 0, rows: Object.keys(settings).length + 1, columns: 2 },
    },
  ],
});

/** The log before its first line. */
export const logSheet = (): SheetDescription => ({
  ...blank,
  kind: 'log',
  name: 'Saldo Logboek',
  blocks: [
    { row: 0, column: 0, rows: [[text('Logboek')]] },
    { row: 2, column: 0, rows: [['Wanneer', 'Stap', 'Bronnen', 'Instellingen', 'Overgeslagen', 'Versie'].map(text)] },
  ],
  tables: [{ name: 'tblSaldo_Logboek', area: { row: 2, column: 0, rows: 2, columns: 6 } }],
});

export const entry = (when: string): LogEntry => ({
  when,
  step: 'Volume en prijs',
  sources: 'Budget!A1:C5',
  settings: '=gewogen',
  skipped: '',
  version: '0.1.0',
});
