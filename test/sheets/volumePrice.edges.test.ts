import { cellAddress } from '../../src/sheets/address';
import { figureFormula, labelFormula, yearFormula } from '../../src/sheets/volumePrice/sourceFormula';
import type { CalculatedWorkbook } from '../support/gridEngine';
import { formulasOf } from '../support/sheetShape';
import {
  calculateFor,
  cellShowing,
  differences,
  inputFor,
  methods,
  sourceRows,
  weightings,
  type PanelLine,
} from '../support/volumePrice';

const header: PanelLine = ['Code', 'Gemeente', 'Jaar', 'Budget', 'Uitgaven', 'Voorspeld', 'Werkelijk'];

/** Deficits, surpluses, a balance of zero, and everything that leaves a figure unknown. */
const lines: readonly PanelLine[] = [
  ['A1', "'s-Gravenhage", 2020, 1_000_000, 1_100_000, 70, 75],
  ['A1', "'s-Gravenhage", 2021, 1_050_000, 1_090_000, 72, 74],
  ['A1', "'s-Gravenhage", 2022, null, 1_090_000, 72, 74],
  ['B2', 'Bergen (L.)', 2020, 900_000, 800_000, 60, 55],
  ['B2', 'Bergen (L.)', 2021, 900_000, 'n.v.t.', 60, 55],
  ['B2', 'Bergen (L.)', 2022, 905_000, 870_000, ' N.B. ', 55],
  ['C3', 'Bergen (NH.)', 2020, 500_000, 480_000, 40, 0],
  ['C3', 'Bergen (NH.)', 2021, 500_000, -20_000, 40, 12],
  ['C3', 'Bergen (NH.)', 2022, 510_000, 495_000, 41, 40],
  ['D4', 'Precies Nul', 2020, 300_000, 300_000, 20, 20],
  ['D4', 'Precies Nul', 2021, 300_000, 300_000, 20, 21],
  ['D4', 'Precies Nul', 2022, 310_000, 310_000, 20, 20],
  ['E5', 'Zonder Volume', 2020, 400_000, 390_000, null, null],
  ['E5', 'Zonder Volume', 2021, 400_000, 410_000, 30, '?'],
  ['E5', 'Zonder Volume', 2022, 400_000, 410_000, 0, 31],
  ['F6', 'Bijna In Balans', 2020, 1_000_000, 999_999.99, 70, 71],
  ['F6', 'Bijna In Balans', 2022, 1_000_000, 1_000_050, 70, 69.5],
];

const sheet = { name: "Mijn 'cijfers' 2022", rows: [header, ...lines] };
const rows = sourceRows(sheet.name, 1, lines);
const cases = methods.flatMap((method) => weightings.map((weighting) => ({ method, weighting })));

jest.setTimeout(30_000);

const open: CalculatedWorkbook[] = [];
afterEach(() => open.splice(0).forEach((workbook) => workbook.close()));

const calculated = async (...[input, user]: Parameters<typeof calculateFor>) => {
  const result = await calculateFor(input, user);
  open.push(result.workbook);
  return result;
};

test.each(cases)('blanks, marks, zeros and recoveries by $method, $weighting', async (settings) => {
  const { workbook, sheet: result } = await calculated(inputFor(rows, settings), [sheet]);
  expect(differences(workbook, result)).toEqual([]);
});

test.each(methods)('part of the years, no codes, amounts in thousands, English words, by %s', async (method) => {
  const inThousands = lines.map(([, ...rest]): PanelLine => [null, ...rest]);
  const source = sourceRows('Budget', 1, inThousands, 1000);
  const settings = { method, yearFrom: 2020, yearTo: 2021, moneyUnit: 1000 } as const;
  const { workbook, sheet: result } = await calculated(inputFor(source, settings, { language: 'en' }), [
    { name: 'Budget', rows: [header, ...inThousands] },
  ]);
  expect(differences(workbook, result)).toEqual([]);
  expect(cellShowing(workbook, result, 'Municipality')).not.toBeNull();
  expect(cellShowing(workbook, result, 'Code')).toBeNull();
});

test('names that Excel would take for a pattern are taken as they are', async () => {
  const named = ['A*', 'AB', 'A?', '=B', '<C', '>C', '*'].map((name, index): PanelLine => [
    null,
    name,
    2021,
    1000 + index,
    1100 - 50 * index,
    10,
    11,
  ]);
  const { workbook, sheet: result } = await calculated(inputFor(sourceRows('Blad1', 1, named)), [
    { name: 'Blad1', rows: [header, ...named] },
  ]);
  expect(differences(workbook, result)).toEqual([]);
});

test('a code that two municipalities share does not take them together', async () => {
  const shared = lines.map(([, ...rest]): PanelLine => ['X', ...rest]);
  const { workbook, sheet: result } = await calculated(inputFor(sourceRows('Blad1', 1, shared)), [
    { name: 'Blad1', rows: [header, ...shared] },
  ]);
  expect(differences(workbook, result)).toEqual([]);
});

test('codes that Excel takes for the same number do not take municipalities together', async () => {
  const codes = ['0344', '344', '1E1', '10'];
  const numbered = codes.flatMap((code, index) =>
    [2020, 2021].map((year): PanelLine => [code, `Gemeente ${index}`, year, 1000 + index, 900 + 50 * index, 10, 11]),
  );
  const { workbook, sheet: result } = await calculated(inputFor(sourceRows('Blad1', 1, numbered)), [
    { name: 'Blad1', rows: [header, ...numbered] },
  ]);
  expect(differences(workbook, result)).toEqual([]);
  // The engine may tell them apart where Excel does not, so that the formula has to be looked at: it goes by name.
  expect(formulasOf(result).filter((formula) => /COUNTIFS\(\$A\$/.test(formula))).toEqual([]);
  expect(formulasOf(result).filter((formula) => /COUNTIFS\(\$B\$/.test(formula))).toHaveLength(codes.length);
});

test('a row that spells its municipality in another way, or lacks its code, shows what it says itself', async () => {
  const spelled: readonly PanelLine[] = [
    [null, 'Oeverdam', 2020, 1000, 1100, 10, 11],
    ['G1', 'OEVERDAM', 2021, 1000, 1200, 10, 12],
    ['G01', 'oeverdam', 2022, 1000, 900, 10, 9],
    ['G2', 'Zuid', 2020, 1000, 900, 10, 9],
  ];
  const rows = sourceRows('Blad1', 1, spelled).map(({ row, ...rest }) => ({
    ...rest,
    ...(/^oeverdam$/i.test(row.municipality)
      ? { row: { ...row, municipality: 'Oeverdam' }, spelling: row.municipality }
      : { row }),
  }));
  const { workbook, sheet: result } = await calculated(inputFor(rows), [{ name: 'Blad1', rows: [header, ...spelled] }]);
  expect(differences(workbook, result)).toEqual([]);
  expect(cellShowing(workbook, result, 'OEVERDAM')).not.toBeNull();
  const mean = cellShowing(workbook, result, 'Oeverdam')!;
  expect([-1, 1].map((step) => workbook.valueAt(result.name, mean.row, mean.column + step))).toEqual(['G1', 3]);
});

test('figures and years that stand in their cells as text, a date as year, padded labels', async () => {
  const written: readonly PanelLine[] = [
    [' G1 ', 'Noord \u00a0\n\tDorp', '2020*', '1.000.000,50', '€ 900.000,00', '1,234.5', '70'],
    ['G2', 'Zuid', 44197, 1_000_000, '\u22125.000,5', 80, 81],
  ];
  const source = sourceRows('Blad1', 1, written).map((row, index) =>
    index === 0
      ? {
          ...row,
          code: 'G1',
          row: {
            municipality: 'Noord Dorp',
            year: 2020,
            budget: 1_000_000.5,
            spending: 900_000,
            predictedVolume: 1234.5,
            actualVolume: 70,
          },
          texts: {
            budget: '1.000.000,50',
            spending: '€ 900.000,00',
            predictedVolume: '1,234.5',
            actualVolume: '70',
          },
        }
      : {
          ...row,
          row: { ...row.row, year: 2021, spending: -5000.5 },
          texts: { spending: '\u22125.000,5' },
        },
  );
  const { workbook, sheet: result } = await calculated(inputFor(source), [
    { name: 'Blad1', rows: [header, ...written] },
  ]);
  expect(differences(workbook, result)).toEqual([]);
});

test('white space that the TRIM of Excel leaves alone goes from labels, years and marks', () => {
  // The grid engine's TRIM takes hard spaces off by itself, so that a wrong formula would calculate well there.
  const cleaned =
    /TRIM\(SUBSTITUTE\(SUBSTITUTE\(SUBSTITUTE\(Blad1!\$B\$2,UNICHAR\(160\)," "\),CHAR\(10\)," "\),CHAR\(9\)," "\)\)/;
  for (const formula of [labelFormula('Blad1!B2'), yearFormula('Blad1!B2'), figureFormula('Blad1!B2', 1)])
    expect(formula).toMatch(cleaned);
});

test('one municipality, one year', async () => {
  const [line] = lines;
  const { workbook, sheet: result } = await calculated(inputFor(sourceRows('Blad1', 1, [line])), [
    { name: 'Blad1', rows: [header, line] },
  ]);
  expect(differences(workbook, result)).toEqual([]);
  expect(result.charts.map(({ type }) => type)).toEqual(['columnStacked']);
  expect(result.charts[0].title).toBe("'s-Gravenhage: resultaat −10,0%, volume −7,1%, prijs en overig −2,9%");
});

test('fixed values hold the same numbers and no formula', async () => {
  const input = inputFor(rows, { formulas: 'values' });
  const { workbook, sheet: result } = await calculated(input, [sheet]);
  const contents = result.blocks.flatMap((block) => block.rows.flat());
  expect(contents.filter((content) => typeof content === 'object' && content !== null && 'formula' in content)).toEqual(
    [],
  );
  const blanks = result.expected.filter(({ value }) => value === null);
  expect(blanks.length).toBeGreaterThan(0);
  expect(differences(workbook, { ...result, expected: result.expected.filter(({ value }) => value !== null) })).toEqual(
    [],
  );
  for (const { row, column } of blanks)
    expect([cellAddress({ row, column }), workbook.valueAt(result.name, row, column)]).toEqual([
      cellAddress({ row, column }),
      null,
    ]);
});
