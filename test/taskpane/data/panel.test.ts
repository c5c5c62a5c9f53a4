import type { Choices } from '../../../src/taskpane/data/choices';
import { buildPanel } from '../../../src/taskpane/data/panel';
import { recognise } from '../../../src/taskpane/data/recognise';
import { sourceTable } from '../../../src/taskpane/data/sourceTable';
import type { Grid } from '../../../src/workbook/port/grid';
import { dateCell, errorCell, gridOf, headers, type Written } from '../../support/grid';

const panelOf = (rows: readonly (readonly Written[])[], choices: Partial<Choices> = {}, grid: Partial<Grid> = {}) => {
  const table = sourceTable(gridOf(rows, grid));
  return buildPanel(table, {
    mapping: recognise(table).mapping,
    unit: 1,
    year: null,
    municipality: '',
    skipped: [],
    countedTotals: [],
    ...choices,
  });
};

/** Headers, a good row and the row under test, which stands in sheet row 6. */
const good: readonly Written[] = ['Berkhoven', 2018, 1_000_000, 900_000, 60, 55];
const withRow = (row: readonly Written[], choices: Partial<Choices> = {}, grid: Partial<Grid> = {}) =>
  panelOf([headers, good, row], choices, grid);
const changed = (column: number, value: Written): readonly Written[] =>
  ['Oeverdam', 2018, 61_400_000, 68_952_000, 4012, 4371].map((old, index) => (index === column ? value : old));

test('a row becomes figures with the cells they came from', () => {
  const { lines, problems, notes } = withRow(changed(-1, null));
  expect(problems).toEqual([]);
  expect(notes).toEqual([]);
  expect(lines[1]).toEqual({
    gridRow: 2,
    code: null,
    row: {
      municipality: 'Oeverdam',
      year: 2018,
      budget: 61_400_000,
      spending: 68_952_000,
      predictedVolume: 4012,
      actualVolume: 4371,
    },
    cells: {
      municipality: 'Budget!B6',
      code: null,
      year: 'Budget!C6',
      budget: 'Budget!D6',
      spending: 'Budget!E6',
      predictedVolume: 'Budget!F6',
      actualVolume: 'Budget!G6',
    },
  });
});

test('amounts in thousands become euros, volumes stay', () => {
  const { lines } = withRow(changed(2, 61_400), { unit: 1000 });
  expect(lines[1].row).toMatchObject({ budget: 61_400_000, predictedVolume: 4012 });
});

test('a sheet name with blanks is quoted, as Excel does', () => {
  expect(withRow(changed(2, 0), {}, { sheet: 'Mijn cijfers' }).problems[0].cells).toEqual(["'Mijn cijfers'!D6"]);
});

describe('problems name the cell and take away the row', () => {
  test.each<[string, number, Written, string, string]>([
    ['text in a number column', 4, 'onbekend', 'textInNumberColumn', 'Budget!F6'],
    ['a percentage as text', 2, '12,5%', 'textInNumberColumn', 'Budget!D6'],
    ['text with two readings', 5, '1.234', 'ambiguousNumber', 'Budget!G6'],
    ['an error value', 3, errorCell('#N/A', '#N/B'), 'errorInCell', 'Budget!E6'],
    ['an error value as the name', 0, errorCell('#REF!', '#VERW!'), 'errorInCell', 'Budget!B6'],
    ['an error value as the year', 1, errorCell('#N/A', '#N/B'), 'errorInCell', 'Budget!C6'],
    ['a boolean', 5, true, 'booleanInNumberColumn', 'Budget!G6'],
    ['a date', 4, dateCell(43_101, '1-1-2018'), 'dateInNumberColumn', 'Budget!F6'],
    ['budget zero', 2, 0, 'budgetZero', 'Budget!D6'],
    ['a negative budget', 2, -5, 'budgetNegative', 'Budget!D6'],
    ['a negative predicted volume', 4, -1, 'volumeNegative', 'Budget!F6'],
    ['a negative actual volume', 5, -1, 'volumeNegative', 'Budget!G6'],
    ['no municipality', 0, null, 'municipalityMissing', 'Budget!B6'],
    ['no year', 1, null, 'yearMissing', 'Budget!C6'],
    ['a year of two figures', 1, 18, 'notAYear', 'Budget!C6'],
    ['a quarter', 1, '2018KW01', 'notAYear', 'Budget!C6'],
    ['a range of years', 1, '2016-2018', 'notAYear', 'Budget!C6'],
  ])('%s', (_what, column, value, code, cell) => {
    const { problems, lines } = withRow(changed(column, value));
    expect(problems).toMatchObject([{ code, cells: [cell], rows: [2] }]);
    expect(lines.map(({ row }) => row.municipality)).toEqual(['Berkhoven']);
  });

  test('the sentence can quote what stands there', () => {
    expect(withRow(changed(4, 'onbekend')).problems[0].slots).toMatchObject({
      text: 'onbekend',
      field: 'predictedVolume',
    });
    expect(withRow(changed(2, 0)).problems[0].slots).toEqual({ municipality: 'Oeverdam', year: 2018 });
  });

  test('one spelling counts for all rows of a municipality; a row that spells it otherwise keeps its own', () => {
    const other: readonly Written[] = ['OEVERDAM ', 2019, 61_400_000, 68_952_000, 4012, 4371];
    const { lines } = panelOf([headers, changed(-1, null), other]);
    expect(lines.map(({ row, spelling }) => [row.municipality, spelling])).toEqual([
      ['Oeverdam', undefined],
      ['Oeverdam', 'OEVERDAM'],
    ]);
  });

  test('a municipality-year that occurs twice names both rows, whatever its case', () => {
    const { problems, lines } = panelOf([headers, good, changed(-1, null), changed(0, 'OEVERDAM ')]);
    expect(problems).toEqual([
      {
        code: 'duplicateRow',
        slots: { municipality: 'Oeverdam', year: 2018 },
        cells: ['Budget!B6', 'Budget!B7'],
        rows: [3],
      },
    ]);
    expect(lines).toHaveLength(2);
  });

  test('figures in merged cells: whose are they?', () => {
    const { problems } = panelOf([headers, good, changed(-1, null)], {}, { merged: ['D5:D6'] });
    expect(problems.map(({ code, cells }) => [code, cells[0]])).toEqual([
      ['mergedCells', 'Budget!D5'],
      ['mergedCells', 'Budget!D6'],
    ]);
  });

  test('stand in the order of the sheet', () => {
    const { problems } = panelOf([headers, changed(5, 'x y'), [...good.slice(0, 2), 0, ...good.slice(3)]]);
    expect(problems.map(({ cells }) => cells[0])).toEqual(['Budget!G5', 'Budget!D6']);
  });
});

describe('what counts and is said', () => {
  test.each<[string, number, Written, string]>([
    ['a blank volume', 4, null, 'volumeMissing'],
    ['a blank budget', 2, null, 'moneyMissing'],
    ['blank spending', 3, '', 'moneyMissing'],
    ['predicted volume 0', 4, 0, 'predictedZero'],
    ['a number stored as text', 3, '68.952.000,50', 'textNumbers'],
    ['a year out of a date', 1, dateCell(43_465, '31-12-2018'), 'yearsFromDates'],
  ])('%s', (_what, column, value, code) => {
    const { problems, notes, lines } = withRow(changed(column, value));
    expect(problems).toEqual([]);
    expect(lines).toHaveLength(2);
    expect(notes).toMatchObject([{ code, count: 1, places: [{ label: 'Oeverdam 2018' }] }]);
  });

  test.each(['n.v.t.', 'N.B.', '-', '.', 'x', '?'])('%s counts as missing, and how often is said', (token) => {
    const { notes } = withRow(changed(5, token));
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['volumeMissing', 1],
      ['missingTokens', 1],
    ]);
  });

  test('a number stored as text is read in Dutch notation', () => {
    expect(withRow(changed(3, '68.952.000,50')).lines[1].row.spending).toBe(68_952_000.5);
  });

  test('negative spending is possible: repayments', () => {
    expect(withRow(changed(3, -2000)).problems).toEqual([]);
  });

  test('hidden rows count', () => {
    expect(withRow(changed(-1, null), {}, { hiddenRows: [2] }).notes).toMatchObject([{ code: 'hiddenRows', count: 1 }]);
  });

  test.each<[Written, number]>([
    [2018, 2018],
    ['2018', 2018],
    ['2018JJ00', 2018],
    ['2018*', 2018],
    [dateCell(2018, '10-7-1905'), 2018],
  ])('%j is a year', (written, year) => {
    expect(withRow(changed(1, written)).lines[1].row.year).toBe(year);
  });

  test('a name in merged cells counts for each of its rows', () => {
    const rows = [headers, changed(-1, null), changed(0, null).map((cell, index) => (index === 1 ? 2019 : cell))];
    const { lines, notes } = panelOf(rows, {}, { merged: ['B5:B6'] });
    expect(lines.map(({ row, cells }) => [row.municipality, row.year, cells.municipality])).toEqual([
      ['Oeverdam', 2018, 'Budget!B5'],
      ['Oeverdam', 2019, 'Budget!B5'],
    ]);
    expect(notes).toMatchObject([{ code: 'mergedLabels', count: 1 }]);
  });
});

describe('tables that lack something', () => {
  test('without years: one year is typed', () => {
    const { lines } = panelOf(
      [
        ['Gemeente', 'Budget', 'Uitgaven', 'Voorspeld', 'Werkelijk'],
        ['Oeverdam', 10, 9, 3, 2],
      ],
      { year: 2023 },
    );
    expect(lines[0]).toMatchObject({ row: { year: 2023 }, cells: { year: null } });
  });

  test('without municipalities: the name is typed', () => {
    const { lines } = panelOf(
      [
        ['Jaar', 'Budget', 'Uitgaven', 'Voorspeld', 'Werkelijk'],
        [2018, 10, 9, 3, 2],
      ],
      {
        municipality: ' Oeverdam ',
      },
    );
    expect(lines[0]).toMatchObject({ row: { municipality: 'Oeverdam' }, cells: { municipality: null } });
  });

  test('with codes only: the code is the municipality', () => {
    const { lines } = panelOf([
      ['Code', 'Jaar', 'Budget', 'Uitgaven', 'Voorspeld', 'Werkelijk'],
      ['GM0363 ', 2018, 10, 9, 3, 2],
    ]);
    expect(lines[0]).toMatchObject({
      code: null,
      row: { municipality: 'GM0363' },
      cells: { municipality: 'Budget!B5' },
    });
  });
});

describe('rows left out', () => {
  test('by the person: no problem, no line, and remembered', () => {
    const { problems, lines, skipped } = withRow(changed(2, 0), { skipped: [2] });
    expect(problems).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(skipped).toEqual([{ gridRow: 2, cell: 'Budget!B6', label: 'Oeverdam 2018' }]);
  });

  test.each(['Totaal', 'Nederland', 'Gemiddelde', 'TOTAAL regio', 'Total'])('%s is no municipality', (name) => {
    const { lines, totals } = withRow(changed(0, name));
    expect(lines.map(({ row }) => row.municipality)).toEqual(['Berkhoven']);
    expect(totals).toMatchObject([{ gridRow: 2, cell: 'Budget!B6' }]);
  });

  test('a total counts when the person says so', () => {
    const { lines, totals } = withRow(changed(0, 'Nederland'), { countedTotals: [2] });
    expect(lines).toHaveLength(2);
    expect(totals).toEqual([]);
  });

  test('a total may hold anything', () => {
    expect(withRow(['Totaal', null, 'zie boven', 0, null, null]).problems).toEqual([]);
  });
});
