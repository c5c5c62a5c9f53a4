import { associationSheets } from '../../src/sheets/association/associationSheets';
import type { OutcomeFigure } from '../../src/sheets/association/input';
import type { SheetDescription } from '../../src/sheets/description';
import { cellAddress, onSheet } from '../../src/sheets/address';
import { rowsOf, type BlockShown } from '../support/associationRows';
import { calculateSheets } from '../support/association';
import { caseOf, measure, type Person } from '../support/associationCase';
import type { CalculatedWorkbook } from '../support/gridEngine';
import { differences } from '../support/volumePrice';

jest.setTimeout(120_000);

interface Answer {
  readonly shown: BlockShown;
  readonly workbook: CalculatedWorkbook;
  readonly sheets: readonly SheetDescription[];
}

const answer = async (...given: Parameters<typeof caseOf>): Promise<Answer> => {
  const { input, sheet } = caseOf(...given);
  const sheets = associationSheets(input);
  const workbook = await calculateSheets(sheets, [sheet]);
  for (const one of sheets) expect(differences(workbook, one)).toEqual([]);
  return { shown: rowsOf(workbook, sheets[0], measure.name), workbook, sheets };
};

/** Six municipalities, two years, no blanks. */
const six: readonly Person[] = [
  { name: 'Aa', component: [-0.1, -0.12], outcome: [0.08, 0.09] },
  { name: 'Bb', component: [-0.05, -0.02], outcome: [0.1, 0.11] },
  { name: 'Cc', component: [-0.01, -0.03], outcome: [0.09, 0.12] },
  { name: 'Dd', component: [0.02, 0.04], outcome: [0.13, 0.1] },
  { name: 'Ee', component: [0.06, 0.03], outcome: [0.12, 0.15] },
  { name: 'Ff', component: [0.1, 0.11], outcome: [0.14, 0.16] },
];

const changed = (name: string, change: Partial<Person>): readonly Person[] =>
  six.map((person) => (person.name === name ? { ...person, ...change } : person));

test('six municipalities give an R² with words that call it an impression', async () => {
  const { shown, workbook } = await answer(six);
  expect(shown.rSquared.every((value) => typeof value === 'number')).toBe(true);
  expect(shown.caveats[0]).toBe(
    'Alleen een indruk. Bij 6 gemeenten geeft toeval gemiddeld al 20% en 1 op de 20 keer meer dan 66%.',
  );
  expect(shown.caveats[1]).toContain('U bekijkt 3 verbanden');
  expect(shown.caveats[1]).toContain('hier minder dan 1');
  expect(shown.caveats[2]).toBe('In geen van 2 jaren wijst het verschil de andere kant op dan verwacht.');
  expect(shown.caveats[3]).toBe('Alle gemeenten hebben een cijfer.');
  workbook.close();
});

test('four municipalities give group means and no R², no range and no ticks', async () => {
  const { shown, workbook, sheets } = await answer(six.slice(1, 5));
  expect(shown.deficit[2]).toBeCloseTo((0.105 + 0.105) / 2, 12);
  expect(shown.rSquared).toEqual(['', '', '']);
  expect(shown.lowest).toEqual(['', '', '']);
  expect(shown.count).toEqual([4, 4, 4]);
  expect(shown.caveats[0]).toBe('Te weinig gemeenten (4): R² staat hier vanaf 5 gemeenten.');
  expect(sheets[0].charts).toEqual([]);
  const ticks = sheets[2].expected.filter(({ value }) => typeof value === 'string' && value.includes('✓'));
  expect(ticks.filter(({ row }) => row > 4)).toEqual([]);
  workbook.close();
});

test('blank and marked cells are missing, never zero, and who is missing is named', async () => {
  const { shown, workbook } = await answer(changed('Bb', { outcome: [null, 'n.b.'] }));
  expect(shown.count).toEqual([5, 5, 5]);
  expect(shown.deficit[0]).toBeCloseTo((0.08 + 0.09) / 2, 12);
  expect(shown.caveats[3]).toBe('Geen cijfers: Bb.');
  workbook.close();
});

test('a year without any figure stays empty; the period takes the years that are there', async () => {
  const people = six.map((person) => ({ ...person, outcome: [person.outcome[0], null] }));
  const { shown, workbook } = await answer(people);
  expect(shown.deficit).toEqual([expect.any(Number), '–', expect.any(Number)]);
  expect(shown.rSquared).toEqual([expect.any(Number), '', expect.any(Number)]);
  expect(shown.count).toEqual([6, 0, 6]);
  expect(shown.rSquared[2]).toBeCloseTo(shown.rSquared[0] as number, 12);
  workbook.close();
});

test('a year that misses for one group shows a dash there and no difference', async () => {
  const people = six.map((person) => (person.name < 'D' ? { ...person, outcome: [null, person.outcome[1]] } : person));
  const { shown, workbook } = await answer(people);
  expect(shown.deficit[0]).toBe('–');
  expect(shown.surplus[0]).toEqual(expect.any(Number));
  expect(shown.difference[0]).toBe('');
  workbook.close();
});

test('all on one side: the other group is empty', async () => {
  const people = six.map((person) => ({
    ...person,
    component: person.component.map((value) => Math.abs(Number(value))),
  }));
  const { shown, workbook } = await answer(people);
  expect(shown.deficit).toEqual(['–', '–', '–']);
  expect(shown.difference).toEqual(['', '', '']);
  expect(shown.rSquared.every((value) => typeof value === 'number')).toBe(true);
  workbook.close();
});

test('a mean of exactly zero is in neither group', async () => {
  const { shown, workbook } = await answer(changed('Cc', { component: [0.1, -0.1] }));
  expect(shown.deficit[0]).toBeCloseTo((0.08 + 0.1) / 2, 12);
  expect(shown.surplus[0]).toBeCloseTo((0.13 + 0.12 + 0.14) / 3, 12);
  workbook.close();
});

test.each([
  ['the measure', six.map((person) => ({ ...person, outcome: [0.1, 0.1] }))],
  ['the component', six.map((person) => ({ ...person, component: [0.1, 0.1] }))],
])('no R² when %s does not vary', async (_, people) => {
  const { shown, workbook } = await answer(people);
  expect(shown.rSquared).toEqual(['', '', '']);
  expect(shown.highest).toEqual(['', '', '']);
  workbook.close();
});

test('one municipality that carries all the spread is passed over in the range', async () => {
  const people = six.map((person) => ({ ...person, outcome: person.name === 'Ff' ? [0.5, 0.5] : [0.1, 0.1] }));
  const { shown, workbook } = await answer(people);
  expect(shown.rSquared.every((value) => typeof value === 'number')).toBe(true);
  expect(shown.lowest.every((value) => typeof value === 'number')).toBe(true);
  workbook.close();
});

test('where the formula would lose its digits a fixed value stands, and the sheet says so', async () => {
  const people = six.map((person, m) => ({
    ...person,
    outcome: person.name === 'Ff' ? [5000, 5000] : [0.1 + m * m * 1e-3, 0.1 + m * m * 1e-3],
  }));
  const { input, sheet } = caseOf(people);
  const sheets = associationSheets(input);
  const workbook = await calculateSheets(sheets, [sheet]);
  for (const one of sheets) expect(differences(workbook, one)).toEqual([]);
  const shown = rowsOf(workbook, sheets[0], measure.name);
  expect(shown.caveats.at(-1)).toContain('vaste waarden');
  // Without Ff: R² of the five that stay, computed afresh by the core.
  const [x, y] = [
    people.slice(0, 5).map(({ outcome }) => outcome[0]),
    people.slice(0, 5).map(({ component }) => Number(component[0])),
  ];
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
  const sum = (a: readonly number[], b: readonly number[]) =>
    a.reduce((s, v, i) => s + (v - mean(a)) * (b[i] - mean(b)), 0);
  expect(shown.highest[0]).toBeCloseTo(sum(x, y) ** 2 / (sum(x, x) * sum(y, y)), 9);
  workbook.close();
});

test('where less is favourable a higher mean of the surplus group points the other way', async () => {
  const { shown, workbook, sheets } = await answer(six, { polarity: -1 });
  expect(shown.caveats[2]).toBe(
    'In 2 van 2 jaren wijst het verschil de andere kant op dan verwacht (⇄): 2018, 2019. Ook over de hele periode is het verschil omgekeerd (⇄).',
  );
  const formats = sheets[0].blocks.flatMap(({ numberFormats = [] }) => numberFormats);
  expect(formats).toContain('"⇄ "+0.0%;-0.0%;0.0%');
  expect(sheets[0].conditionalLooks?.map(({ look }) => look)).toEqual(['against', 'impression']);
  workbook.close();
});

test('percentages typed as 12,5, texts that hold a number, counts as part of others, and municipalities taken together', async () => {
  const { input, sheet } = caseOf(six);
  const rows = sheet.rows.map((cells, row) => [...cells, `${row + 10},5%`, row + 1, row + 2, 100 + row]);
  const address = (row: number, column: number) => ({ address: onSheet('Eigen', cellAddress({ row, column })) });
  const observations = input.municipalities.flatMap(({ key }, row): readonly OutcomeFigure[] => [
    {
      measure: 'typed',
      municipality: key,
      year: 2018,
      value: (row + 10.5) * 0.01,
      cells: [{ ...address(row, 5), text: `${row + 10},5%` }],
    },
    {
      measure: 'part',
      municipality: key,
      year: 2018,
      value: (2 * row + 3) / (100 + row),
      cells: [address(row, 6), address(row, 7)],
      per: [address(row, 8)],
    },
  ]);
  const measures = [
    { ...measure, id: 'typed', name: 'Getypt', scale: 0.01 },
    { ...measure, id: 'part', name: 'Deel', denominator: 'bestand' },
  ];
  const typed = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.replace('%', '') : cell)));
  const texts = observations.map((figure) => ({
    ...figure,
    cells: figure.cells.map((cell) => ('text' in cell ? { ...cell, text: cell.text.replace('%', '') } : cell)),
  }));
  const sheets = associationSheets({ ...input, measures, observations: texts });
  const workbook = await calculateSheets(sheets, [{ name: 'Eigen', rows: typed }]);
  for (const one of sheets) expect(differences(workbook, one)).toEqual([]);
  expect(rowsOf(workbook, sheets[0], 'Getypt').deficit[0]).toBeCloseTo(0.115, 12);
  expect(rowsOf(workbook, sheets[0], 'Deel').surplus[0]).toBeCloseTo((9 / 103 + 11 / 104 + 13 / 105) / 3, 12);
  workbook.close();
});

test('without measures, municipalities or years the sheets say what they are and hold no formulas that fail', async () => {
  const { input, sheet } = caseOf(six);
  for (const empty of [
    { ...input, measures: [] },
    { ...input, municipalities: [], components: [], observations: [] },
    { ...input, settings: { ...input.settings, yearFrom: 1990, yearTo: 1991 } },
  ]) {
    const sheets = associationSheets(empty);
    const workbook = await calculateSheets(sheets, [sheet]);
    for (const one of sheets) expect(differences(workbook, one)).toEqual([]);
    workbook.close();
  }
});

test('fixed values hold the same figures without a formula, gaps of the charts apart', () => {
  const { input } = caseOf(changed('Bb', { outcome: [null, null] }));
  const contents = (formulas: 'live' | 'values') =>
    associationSheets({ ...input, settings: { ...input.settings, formulas } }).flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) => rows.flat()),
    );
  const formulas = contents('values').flatMap((content) =>
    typeof content === 'object' && content !== null && 'formula' in content ? [content.formula] : [],
  );
  expect(new Set(formulas)).toEqual(new Set(['=NA()']));
  expect(JSON.stringify(contents('values'))).toContain('vaste waarden: het rekent niet mee');
});
