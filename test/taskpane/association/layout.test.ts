import type { Written } from '../../support/grid';
import { outcomesAt, outcomesOf, sixNames } from '../../support/outcomes';
import { layoutOf } from '../../../src/taskpane/association/data/layout';
import { matchMeasure } from '../../../src/taskpane/association/data/matchMeasure';
import { outcomeGrid } from '../../../src/taskpane/association/data/outcomeGrid';

const inflow = (i: number, year: number): number => (300 - 10 * i + (year - 2020)) / 1000;

/** Value of each measure in a cell, as the core gets it. */
const figures = (rows: readonly (readonly Written[])[], name = '') =>
  outcomesOf(outcomesAt(rows), {}, undefined, name).measures.map(({ name: measure, figures: own }) => [
    measure,
    Object.fromEntries(own.map(({ municipality, year, value }) => [`${municipality} ${year}`, value])),
  ]);

const expected = Object.fromEntries(
  sixNames.flatMap((name, i) => [2020, 2021].map((year) => [`${name} ${year}`, inflow(i, year)])),
);

const years = [2020, 2021];

test('one row per figure: the measure stands in a column', () => {
  const rows = sixNames.flatMap((name, i) => years.map((year) => [name, year, 'Instroom', inflow(i, year)]));
  expect(figures([['Gemeente', 'Jaar', 'Maat', 'Waarde'], ...rows])).toEqual([['Instroom', expected]]);
});

test('one column per measure', () => {
  const rows = sixNames.flatMap((name, i) => years.map((year) => [name, year, inflow(i, year), 0.5]));
  const [first, second] = figures([['Gemeente', 'Jaar', 'Instroom', 'Uitstroom'], ...rows]);
  expect(first).toEqual(['Instroom', expected]);
  expect(second[0]).toBe('Uitstroom');
});

test('one column per year, with the measure in each header', () => {
  const rows = sixNames.map((name, i) => [name, ...years.map((year) => inflow(i, year))]);
  expect(figures([['Gemeente', 'Instroom 2020', 'Instroom 2021'], ...rows])).toEqual([['Instroom', expected]]);
});

test('one column per year with bare years as headers, the measure in merged cells above', () => {
  const rows = sixNames.map((name, i) => [name, ...years.map((year) => inflow(i, year))]);
  expect(figures([[null, 'Instroom', null], ['Gemeente', 2020, 2021], ...rows])).toEqual([['Instroom', expected]]);
});

test('one column per year and no name anywhere: the person types it', () => {
  const rows = sixNames.map((name, i) => [name, ...years.map((year) => inflow(i, year))]);
  const table = [['Gemeente', '2020', '2021'], ...rows];
  expect(figures(table)).toEqual([]);
  expect(figures(table, 'Instroom')).toEqual([['Instroom', expected]]);
});

test('a row per measure and a column per year', () => {
  const rows = sixNames.map((name, i) => [name, 'Instroom', ...years.map((year) => inflow(i, year))]);
  expect(figures([['Gemeente', 'Indicator', '2020', '2021'], ...rows])).toEqual([['Instroom', expected]]);
});

test('a year in one header is part of a name', () => {
  const { kind, figures: found } = layoutOf(
    outcomeGrid(
      outcomesAt([
        ['Gemeente', 'Jaar', 'Index 2012'],
        ['Oeverdam', 2021, 1.1],
      ]),
    ),
  );
  expect([kind, found]).toEqual(['wide', [{ column: 2, measure: 'Index 2012', year: null }]]);
});

test('bare columns of the same length belong to the rows of the budget table', () => {
  const rows = sixNames.flatMap((_, i) => years.map((year) => [inflow(i, year)]));
  expect(figures([['Instroom'], ...rows])).toEqual([['Instroom', expected]]);
});

test('bare columns of another length belong to nobody, and that is said', () => {
  const outcomes = outcomesOf(outcomesAt([['Instroom'], [0.3], [0.2], [0.1]]));
  expect(outcomes.measures).toEqual([]);
  expect(outcomes.notes).toEqual([{ code: 'notAligned', count: 1, slots: {}, places: ['Uitkomsten!A1:A4'] }]);
});

test('several ranges come together, also for the same measure', () => {
  const part = (year: number) =>
    outcomesAt([['Gemeente', 'Jaar', 'Instroom'], ...sixNames.map((name, i) => [name, year, inflow(i, year)])], {
      sheet: `Blad ${year}`,
    });
  const [measure] = outcomesOf([part(2020), part(2021)]).measures;
  expect(measure.figures).toHaveLength(12);
});

test('municipalities are found by code, by name without case and accents, and by code in the column of names', () => {
  const rows = [
    ['G1', 2020, 0.3],
    ['berkhoven', 2020, 0.2],
    ['Gemeente Élzenkerk', 2020, 0.1],
  ];
  const [measure] = outcomesOf(outcomesAt([['Gemeente', 'Jaar', 'Instroom'], ...rows])).measures;
  expect(measure.figures.map(({ municipality }) => municipality)).toEqual(['Oeverdam', 'Berkhoven', 'Elzenkerk']);
});

test.each([
  ['Instroom', 'inflow'],
  ['Inflow rate', 'inflow'],
  ['Herinstroom < 6 maanden', 'reInflow'],
  ['Uitstroom naar werk %', 'outflowToWork'],
  ['Uitstroom door handhaving', 'enforcement'],
  ['BO met deeltijdwerk', 'partTimeWork'],
  ['> 60 maanden', 'over60Months'],
  ['Gem. duur', 'duration'],
  ['Index 2012', 'caseloadIndex'],
  ['Openstaande vorderingen', 'claims'],
])('%s is %s', (header, id) => {
  expect(matchMeasure(header)?.id).toBe(id);
});

test('an unknown header is nobody’s', () => {
  expect(matchMeasure('Klanttevredenheid')).toBeNull();
});
