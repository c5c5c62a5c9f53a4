import type { Method, Weighting } from '../../src/analysis/decomposition/types';
import { headerRow, type SampleSheet } from '../../src/samples/sampleWorkbook';
import { cellAddress, onSheet, type Cell } from '../../src/sheets/address';
import { toleranceOf, type SheetDescription } from '../../src/sheets/description';
import { defaultPalette } from '../../src/sheets/colours/palette';
import { settingsSheet } from '../../src/sheets/house/settingsSheet';
import type { SourceField, SourceRow, VolumePriceInput } from '../../src/sheets/volumePrice/input';
import { volumePriceSheet } from '../../src/sheets/volumePrice/volumePriceSheet';
import { calculate, type CalculatedWorkbook, type UserCell, type UserSheet } from './gridEngine';

export const methods: readonly Method[] = ['report', 'midpoint', 'interaction', 'lmdi'];
export const weightings: readonly Weighting[] = ['mean', 'weighted'];

/** Order of the columns in the samples and in the tables of these tests. */
const fields = [
  'code',
  'municipality',
  'year',
  'budget',
  'spending',
  'predictedVolume',
  'actualVolume',
] as const satisfies readonly SourceField[];

export type PanelLine = readonly Exclude<UserCell, object>[];

const figure = (cell: UserCell | undefined, unit = 1): number | null => (typeof cell === 'number' ? cell * unit : null);

/** Reads lines (code, municipality, year, budget, spending, predicted, actual) that stand on a sheet from a row on. */
export const sourceRows = (
  sheet: string,
  firstRow: number,
  linesOfPanel: readonly PanelLine[],
  unit = 1,
): readonly SourceRow[] =>
  linesOfPanel.map(([code, municipality, year, budget, spending, predicted, actual], index) => ({
    code: code === null ? null : String(code),
    row: {
      municipality: String(municipality),
      year: Number(year),
      budget: figure(budget, unit),
      spending: figure(spending, unit),
      predictedVolume: figure(predicted),
      actualVolume: figure(actual),
    },
    cells: Object.fromEntries(
      fields.map((field, column) => [field, onSheet(sheet, cellAddress({ row: firstRow + index, column }))]),
    ) as Record<SourceField, string>,
  }));

/** A sample sheet as it stands in the workbook. */
export const userSheet = (sample: SampleSheet): UserSheet => ({
  name: sample.name.nl,
  rows: [
    ...Array.from({ length: headerRow(sample) }, () => []),
    sample.columns.map(({ header }) => header.nl),
    ...sample.rows,
  ],
});

const base: Omit<VolumePriceInput, 'rows'> = {
  settings: {
    method: 'report',
    weighting: 'mean',
    yearFrom: 1990,
    yearTo: 2100,
    moneyUnit: 1,
    formulas: 'live',
  },
  source: 'Budget!A1:G99',
  time: '14 mei 2026, 14:02',
  statements: [],
  sample: false,
  language: 'nl',
  notation: 'nl',
};

export const inputFor = (
  rows: readonly SourceRow[],
  settings: Partial<VolumePriceInput['settings']> = {},
  rest: Partial<VolumePriceInput> = {},
): VolumePriceInput => ({ ...base, ...rest, rows, settings: { ...base.settings, ...settings } });

/** Result sheet and the settings sheet it leans on. */
export const sheetsFor = (input: VolumePriceInput): readonly [SheetDescription, SheetDescription] => [
  volumePriceSheet(input),
  settingsSheet({
    palette: defaultPalette,
    settings: input.settings,
    source: input.source,
    columns: {
      code: 'A',
      municipality: 'B',
      year: 'C',
      budget: 'D',
      spending: 'E',
      predictedVolume: 'F',
      actualVolume: 'G',
    },
    language: input.language,
    version: '0.1.0',
  }),
];

export const calculateFor = async (
  input: VolumePriceInput,
  user: readonly UserSheet[],
): Promise<{ readonly workbook: CalculatedWorkbook; readonly sheet: SheetDescription }> => {
  const [sheet, settings] = sheetsFor(input);
  return { workbook: await calculate(user, [settings, sheet]), sheet };
};

/** Cells that do not show what the core says, as `D12: found, expected`; empty when all do. */
export const differences = (workbook: CalculatedWorkbook, sheet: SheetDescription): readonly string[] =>
  sheet.expected.flatMap(({ row, column, value, scale }) => {
    const found = workbook.valueAt(sheet.name, row, column);
    const same =
      typeof value === 'number' && typeof found === 'number'
        ? Math.abs(found - value) <= toleranceOf(found, value, scale)
        : found === (value ?? '');
    return same ? [] : [`${cellAddress({ row, column })}: ${String(found)}, ${String(value)}`];
  });

/** First cell that shows this text; `null` when none does. */
export const cellShowing = (workbook: CalculatedWorkbook, sheet: SheetDescription, shown: string): Cell | null => {
  for (const block of sheet.blocks)
    for (const [row, cells] of block.rows.entries())
      for (const column of cells.keys()) {
        const cell = { row: block.row + row, column: block.column + column };
        if (workbook.valueAt(sheet.name, cell.row, cell.column) === shown) return cell;
      }
  return null;
};

/** Rows of the tables of a fresh sheet → rows of the same tables on the written one; caveats may have moved them. */
const rowsOfTables = (written: SheetDescription, fresh: SheetDescription): ReadonlyMap<number, number> =>
  new Map(
    fresh.tables.flatMap(({ name, area }) => {
      const now = written.tables.find((table) => table.name === name)!.area;
      return Array.from({ length: area.rows }, (_, index) => [area.row + index, now.row + index] as const);
    }),
  );

/**
 * What a sheet that was written for older figures must show now. The order of municipalities is that of writing, so that the
 * rows of a fresh sheet are looked up by their label.
 */
export const expectedNow = (written: SheetDescription, fresh: SheetDescription): SheetDescription => {
  const rowOf = (sheet: SheetDescription): ReadonlyMap<string, number> => {
    const { area } = sheet.tables.find(({ name }) => name === 'tblSaldo_Gemiddeld')!;
    const block = sheet.blocks.find(({ row, column }) => row === area.row + 1 && column === 0)!;
    return new Map(block.rows.map((cells, index) => [JSON.stringify(cells.slice(0, 2)), area.row + 1 + index]));
  };
  const now = rowOf(written);
  const sorted = [...rowOf(fresh)].map(([label, row]) => [row, now.get(label)!] as const);
  const moved = new Map([...rowsOfTables(written, fresh), ...sorted]);
  return { ...written, expected: fresh.expected.map((cell) => ({ ...cell, row: moved.get(cell.row)! })) };
};
