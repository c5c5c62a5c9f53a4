import { associationSheets } from '../../src/sheets/association/associationSheets';
import { publishedIndex, publishedTables, publishedYears } from '../tables/publishedTables';
import { calculateSheets, panelInput, panelMeasures, panelSheets } from '../support/association';
import { rowsOf } from '../support/associationRows';
import type { CalculatedWorkbook } from '../support/gridEngine';
import { differences } from '../support/volumePrice';

jest.setTimeout(120_000);

const sheets = associationSheets(panelInput);
const [explanation, , ticks] = sheets;
let workbook: CalculatedWorkbook;
beforeAll(async () => {
  workbook = await calculateSheets(sheets, panelSheets);
});
afterAll(() => workbook.close());

test('every formula gives what the core gives', () => {
  expect(explanation.expected.length).toBeGreaterThan(3000);
  expect(ticks.expected.length).toBeGreaterThan(200);
  for (const sheet of sheets) expect(differences(workbook, sheet)).toEqual([]);
});

/** As a cell with one decimal shows it. */
const printed = (value: unknown, scale: number): number => Number((Number(value) * scale).toFixed(1));

describe.each(publishedTables)('$measure as printed ($section)', ({ measure, unit, deficit, surplus, rSquared }) => {
  const name = panelMeasures.find(({ id }) => id === measure)!.name;
  const scale = unit === 'months' ? 1 : 100;

  test('years and period', () => {
    const rows = rowsOf(workbook, explanation, name);
    expect(rows.years).toEqual(publishedYears);
    expect(rows.deficit.map((value) => printed(value, scale))).toEqual([...deficit]);
    expect(rows.surplus.map((value) => printed(value, scale))).toEqual([...surplus]);
    expect(rows.rSquared.map((value) => printed(value, 100))).toEqual([...rSquared]);
    expect(rows.count).toEqual(new Array(7).fill(12));
  });
});

test('caseload against 2012: one figure per municipality, beside the component of the whole period', () => {
  const rows = rowsOf(workbook, explanation, 'Index 2012');
  expect(printed(rows.deficit[6], 100)).toBe(publishedIndex.deficit);
  expect(printed(rows.surplus[6], 100)).toBe(publishedIndex.surplus);
  expect(printed(rows.rSquared[6], 100)).toBe(publishedIndex.rSquared);
  expect(rows.count[6]).toBe(14);
  // No figures before 2021: no group mean, no R².
  expect(rows.deficit.slice(0, 5)).toEqual(new Array(5).fill('–'));
  expect(rows.rSquared.slice(0, 5)).toEqual(new Array(5).fill(''));
});

test('lowest and highest R² without one municipality are those of the panel’s own note', () => {
  const range = (name: string): readonly number[] => {
    const { lowest, highest } = rowsOf(workbook, explanation, name);
    return [printed(lowest[6], 100), printed(highest[6], 100)];
  };
  expect(range('Instroom')).toEqual([0, 16.9]);
  expect(range('Uitstroom naar werk')).toEqual([10.3, 34.5]);
  expect(range('Herinstroom')).toEqual([18.3, 46]);
  expect(range('Deeltijdwerk')).toEqual([0, 37.3]);
});

test('the caveats under a block carry the person’s own numbers and say which years point the other way', () => {
  const { caveats } = rowsOf(workbook, explanation, 'Handhaving');
  expect(caveats).toEqual([
    'Lees dit als aanknopingspunt. Bij 12 gemeenten geeft toeval gemiddeld al 9% en 1 op de 20 keer meer dan 33%.',
    'U bekijkt 58 verbanden; 1 op de 20 ligt door toeval boven die grens: hier zo’n 3. Samenhang is geen oorzaak.',
    'In 2 van 6 jaren wijst het verschil de andere kant op dan verwacht (⇄): 2020, 2021.',
    'Geen cijfers: G7, G8, G11.',
  ]);
});

test('the ticks stand with what chance alone gives', () => {
  const summary = ticks.blocks.filter(({ row }) => row > 20);
  const shown = summary.flatMap(({ row, column, rows }) =>
    rows.map((cells, index) => cells.map((_, at) => workbook.valueAt(ticks.name, row + index, column + at))),
  );
  const line = (label: string) => shown.find(([first]) => first === label)!;
  // n = 12: 2 ranks apart at most for a strong tick, 4 for a weak one: 54 and 88 of 144 pairs of ranks.
  expect(line('Door toeval: ✓')[2]).toBeCloseTo(54 / 144, 12);
  expect(line('Door toeval: ✓ of (✓)')[2]).toBeCloseTo(88 / 144, 12);
  expect(line('Gemeenten met beide cijfers')[2]).toBe(12);
});
