import { fc } from '../support/chance';
import type { Method, Weighting } from '../../src/analysis/decomposition/types';
import { cellAddress, onSheet } from '../../src/sheets/address';
import { volumePriceSheet } from '../../src/sheets/volumePrice/volumePriceSheet';
import type { CalculatedWorkbook } from '../support/gridEngine';
import { headersOf } from '../support/sheetShape';
import {
  calculateFor,
  cellShowing,
  differences,
  expectedNow,
  inputFor,
  methods,
  sourceRows,
  weightings,
  type PanelLine,
} from '../support/volumePrice';

jest.setTimeout(60_000);

const header: PanelLine = ['Code', 'Gemeente', 'Jaar', 'Budget', 'Uitgaven', 'Voorspeld', 'Werkelijk'];
const lines: readonly PanelLine[] = [
  ['A1', 'Noord', 2020, 1_000_000, 1_100_000, 70, 75],
  ['A1', 'Noord', 2021, 1_050_000, 1_090_000, 72, 74],
  ['B2', 'Oost', 2020, 900_000, 800_000, 60, 55],
  ['B2', 'Oost', 2021, 900_000, 850_000, 60, 57],
  ['C3', 'Zuid', 2020, 500_000, 480_000, 40, 41],
  ['C3', 'Zuid', 2021, 500_000, 505_000, 40, 43],
];

const open: CalculatedWorkbook[] = [];
afterEach(() => open.splice(0).forEach((workbook) => workbook.close()));

const calculated = async (panel: readonly PanelLine[], method: Method = 'report', weighting: Weighting = 'mean') => {
  const input = inputFor(sourceRows('Budget', 1, panel), { method, weighting });
  const result = await calculateFor(input, [{ name: 'Budget', rows: [header, ...panel] }]);
  open.push(result.workbook);
  return result;
};

const changed = (row: number, column: number, value: PanelLine[number]): readonly PanelLine[] =>
  lines.map((line, index) => (index === row ? line.map((cell, at) => (at === column ? value : cell)) : line));

/** Address of a cell of the panel; the header stands above it. */
const at = (row: number, column: number): string => onSheet('Budget', cellAddress({ row: row + 1, column }));

describe('after a change of a cell of the person', () => {
  const changes: readonly (readonly [string, number, number, PanelLine[number]])[] = [
    ['a budget', 0, 3, 1_500_000],
    ['spending, so that a municipality changes groups', 3, 4, 1_200_000],
    ['an actual volume', 4, 6, 12.5],
    ['a figure that goes missing', 1, 5, null],
    ['a mark for a missing figure', 2, 4, 'n.v.t.'],
    ['a predicted volume of zero', 5, 5, 0],
  ];
  test.each(changes)('%s: the sheet shows what the core says of the new figures', async (_what, row, column, value) => {
    for (const method of methods) {
      const { workbook, sheet } = await calculated(lines, method);
      await workbook.change(at(row, column), value);
      const fresh = volumePriceSheet(inputFor(sourceRows('Budget', 1, changed(row, column, value)), { method }));
      expect(differences(workbook, expectedNow(sheet, fresh))).toEqual([]);
    }
  });

  test.each([
    ['zero', 0, '#DIV/0!'],
    ['below zero', -5, '#N/A'],
    ['text', 'onbekend', '#N/A'],
    ['text that looks like a number', '1.234', '#N/A'],
    ['text that Excel takes for a date', '1-2', '#N/A'],
    ['a percentage in text', '12,5%', '#N/A'],
    ['a pattern that fits every mark', '*', '#N/A'],
    ['a pattern that fits a blank cell', '=', '#N/A'],
    ['a comparison that fits every mark', '<>', '#N/A'],
    ['true', { formula: '=TRUE()' }, '#N/A'],
    ['an error', { formula: '=NA()' }, '#N/A'],
  ])('a budget that becomes %s is seen in its row and in the mean of the municipality', async (_what, value, shown) => {
    const { workbook, sheet } = await calculated(lines);
    await workbook.change(at(0, 3), value);
    const split = sheet.tables.find(({ name }) => name === 'tblSaldo_Opsplitsing')!.area;
    expect(workbook.valueAt(sheet.name, split.row + 1, split.column + 3)).toBe(shown);
    const noord = cellShowing(workbook, sheet, 'Noord')!;
    // Excel passes the error on as it is; the grid engine makes #VALUE! of it.
    expect(workbook.valueAt(sheet.name, noord.row, noord.column + 2)).toMatch(/^#/);
    const oost = cellShowing(workbook, sheet, 'Oost')!;
    expect(workbook.valueAt(sheet.name, oost.row, oost.column + 2)).toBeCloseTo((1 / 9 + 0.5 / 9) / 2, 12);
  });

  test.each([
    ['the same text', '12.345,50', 12345.5],
    ['a number', 12.5, 12.5],
    ['a mark for a missing figure', 'N.B.', ''],
    ['a text in the other notation', '12.5', '#N/A'],
    ['a percentage', '12,5%', '#N/A'],
    ['a pattern', '*', '#N/A'],
  ])('a figure that was read from text and becomes %s', async (_what, value, shown) => {
    const written = changed(0, 3, '12.345,50');
    const rows = sourceRows('Budget', 1, written).map((row, index) =>
      index === 0 ? { ...row, row: { ...row.row, budget: 12345.5 }, texts: { budget: '12.345,50' } } : row,
    );
    const { workbook, sheet } = await calculateFor(inputFor(rows), [{ name: 'Budget', rows: [header, ...written] }]);
    open.push(workbook);
    expect(differences(workbook, sheet)).toEqual([]);
    if (value !== '12.345,50') await workbook.change(at(0, 3), value);
    const split = sheet.tables.find(({ name }) => name === 'tblSaldo_Opsplitsing')!.area;
    expect(
      workbook.valueAt(sheet.name, split.row + 1, headersOf(sheet, 'tblSaldo_Opsplitsing').indexOf('Budget')),
    ).toBe(shown);
  });

  test('rows of the source that change places, each with its own kind of year', async () => {
    const kinds: readonly PanelLine[] = [
      ['A1', 'Noord', '2020*', 1_000_000, 1_100_000, 70, 75],
      ['B2', 'Oost', 44197, 900_000, 800_000, 60, 55],
      ['C3', 'Zuid', 2022, 500_000, 480_000, 40, 41],
    ];
    const years = [2020, 2021, 2022];
    const rows = sourceRows('Budget', 1, kinds).map((row, index) => ({
      ...row,
      row: { ...row.row, year: years[index] },
    }));
    const { workbook, sheet } = await calculateFor(inputFor(rows), [{ name: 'Budget', rows: [header, ...kinds] }]);
    open.push(workbook);
    expect(differences(workbook, sheet)).toEqual([]);
    for (const [row, kind] of [kinds[2], kinds[0], kinds[1]].entries()) await workbook.change(at(row, 2), kind[2]);
    const { area } = sheet.tables.find(({ name }) => name === 'tblSaldo_Opsplitsing')!;
    expect([1, 2, 3].map((row) => workbook.valueAt(sheet.name, area.row + row, 2))).toEqual([2022, 2020, 2021]);
  });

  test('a narrower period on the settings sheet changes every table', async () => {
    const { workbook, sheet } = await calculated(lines);
    await workbook.change("'Saldo Instellingen'!B16", 2021);
    const later = volumePriceSheet(inputFor(sourceRows('Budget', 1, lines), { yearFrom: 2021 }));
    expect(differences(workbook, expectedNow(sheet, later))).toEqual([]);
    expect(later.expected.filter(({ value }) => value === 'nee')).toHaveLength(3);
  });
});

test('a price of nothing, left of two large figures, is rounding noise and not a difference', async () => {
  for (const weighting of weightings) {
    const { workbook, sheet } = await calculated(
      [['N', 'Noord', 2019, 1, 1_244_417, 893, 893]],
      'interaction',
      weighting,
    );
    expect(differences(workbook, sheet)).toEqual([]);
  }
});

const figure = (whole: fc.Arbitrary<number>): fc.Arbitrary<PanelLine[number]> =>
  fc.oneof({ weight: 12, arbitrary: whole }, { weight: 1, arbitrary: fc.constantFrom(null, 'n.b.', '-') });

const line = fc.record({
  municipality: fc.constantFrom('Noord', 'Oost', 'Zuid', 'West'),
  year: fc.constantFrom(2019, 2020, 2021),
  budget: figure(fc.integer({ min: 1, max: 5_000_000 })),
  spending: figure(fc.integer({ min: -50_000, max: 5_000_000 })),
  predicted: figure(fc.integer({ min: 0, max: 900 })),
  actual: figure(fc.integer({ min: 0, max: 900 })),
});

const panels = fc
  .uniqueArray(line, { minLength: 1, maxLength: 12, selector: ({ municipality, year }) => `${municipality} ${year}` })
  .map((rows) =>
    rows.map(({ municipality, year, budget, spending, predicted, actual }): PanelLine => {
      return [municipality[0], municipality, year, budget, spending, predicted, actual];
    }),
  );

test('whatever the figures, the sheet shows what the core says', async () => {
  await fc.assert(
    fc.asyncProperty(
      panels,
      fc.constantFrom(...methods),
      fc.constantFrom(...weightings),
      async (panel, method, weighting) => {
        const { workbook, sheet } = await calculated(panel, method, weighting);
        expect(differences(workbook, sheet)).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
