import { municipalitiesWorkbook } from '../../../src/samples/gemeenten/municipalitiesWorkbook';
import type { OutcomeNote } from '../../../src/taskpane/association/data/outcomeProblem';
import { errorCell, gridOf, type Written } from '../../support/grid';
import {
  budgetGrid,
  budgetHeaders,
  linesOf,
  outcomeGridOfPanel,
  outcomesAt,
  outcomesOf,
  sixBudgets,
  sixNames,
} from '../../support/outcomes';

const headers = ['Gemeente', 'Jaar', 'Instroom'];

/** Six municipalities, two years: inflow as fractions, in C2 to C13. */
const rows: readonly (readonly Written[])[] = sixNames.flatMap((name, i) =>
  [2020, 2021].map((year): readonly Written[] => [name, year, (300 - 10 * i + (year - 2020)) / 1000]),
);

const withRow = (index: number, row: readonly Written[]): readonly (readonly Written[])[] =>
  rows.map((own, i) => (i === index ? row : own));

const noteWith = (notes: readonly OutcomeNote[], code: OutcomeNote['code']) => notes.find((note) => note.code === code);

describe('what is proposed', () => {
  test('component, direction and form come from the study and the figures', () => {
    const found = outcomesOf(outcomeGridOfPanel, {}, linesOf(budgetGrid)).measures.map(({ name, choice }) => [
      name,
      choice.component,
      choice.highIsFavourable,
      choice.form,
    ]);
    expect(found).toEqual([
      ['Instroom', 'volume', false, 'fraction'],
      ['Uitstroom', 'volume', true, 'fraction'],
      ['Uitstroom naar werk', 'volume', true, 'fraction'],
      ['Herinstroom', 'volume', false, 'fraction'],
      ['Deeltijdwerk', 'price', true, 'fraction'],
      ['Handhaving', 'price', true, 'fraction'],
      ['Verblijfsduur', 'volume', false, 'number'],
      ['Langer dan 60 maanden', 'volume', false, 'fraction'],
      ['Index 2012', 'volume', false, 'fraction'],
    ]);
  });

  test('a choice of the person goes before ours', () => {
    const [measure] = outcomesOf(outcomesAt([headers, ...rows]), {
      measures: { instroom: { component: 'price', highIsFavourable: true } },
    }).measures;
    expect([measure.choice.component, measure.choice.highIsFavourable]).toEqual(['price', true]);
  });

  test('percentages as a person writes them become fractions', () => {
    const percents = rows.map(([name, year, value]) => [name, year, Number(value) * 100] as const);
    const [measure] = outcomesOf(outcomesAt([['Gemeente', 'Jaar', 'Instroom %'], ...percents])).measures;
    expect(measure.choice.form).toBe('percent');
    expect(measure.figures[0].value).toBeCloseTo(0.3, 12);
  });

  test('counts are divided by the caseload of the same municipality and year, whose cell is named', () => {
    const counts = rows.map(([name, year], i) => [name, year, 110 + i] as const);
    const [measure] = outcomesOf(outcomesAt([headers, ...counts])).measures;
    expect(measure.choice.form).toBe('count');
    expect(measure.figures[0]).toEqual({
      measure: 'instroom',
      municipality: 'Oeverdam',
      year: 2020,
      value: 110 / 112,
      cells: [{ address: 'Uitkomsten!C2' }],
      per: [{ address: 'Budget!H5' }],
    });
  });

  test('small whole numbers may be people or percentages: the person is asked to look', () => {
    const whole = rows.map(([name, year], i) => [name, year, 20 + i] as const);
    const [measure] = outcomesOf(outcomesAt([headers, ...whole])).measures;
    expect(measure.found.doubtful).toBe(true);
  });

  test('an own measure is there to choose, but does not count by itself', () => {
    const [measure] = outcomesOf(
      outcomesAt([['Gemeente', 'Jaar', 'Klanttevredenheid'], ...rows.map(([name, year]) => [name, year, 7])]),
    ).measures;
    expect([measure.found.reference, measure.choice.used]).toEqual([null, false]);
  });

  test.each([
    ['Instroom (% van de inwoners)', 'inhabitants'],
    ['Instroom (% bestand)', 'caseload'],
    ['Instroom', 'unknown'],
  ])('the denominator of %s is %s', (header, denominator) => {
    const [measure] = outcomesOf(outcomesAt([['Gemeente', 'Jaar', header], ...rows])).measures;
    expect(measure.choice.denominator).toBe(denominator);
  });
});

describe('bad input, each with its cell', () => {
  test('text in a measure', () => {
    const { problems } = outcomesOf(outcomesAt([headers, ...withRow(3, ['Berkhoven', 2021, 'onbekend'])]));
    expect(problems).toEqual([
      {
        code: 'textInNumberColumn',
        slots: { text: 'onbekend', error: 'onbekend' },
        about: 'figure',
        cells: ['Uitkomsten!C5'],
        leaving: ['Uitkomsten!C5'],
      },
    ]);
  });

  test('a cell that is left out counts as blank', () => {
    const grid = outcomesAt([headers, ...withRow(3, ['Berkhoven', 2021, 'onbekend'])]);
    const { problems, measures, notes } = outcomesOf(grid, { skipped: ['Uitkomsten!C5'] });
    expect(problems).toEqual([]);
    expect(
      measures[0].observations.find(({ municipality, year }) => municipality === 'Berkhoven' && year === 2021)?.outcome,
    ).toBeNull();
    expect(noteWith(notes, 'skipped')?.places).toEqual(['Uitkomsten!C5']);
  });

  test('an error value, a missing name and a year that is none', () => {
    const { problems } = outcomesOf(
      outcomesAt([
        headers,
        ...withRow(0, ['Oeverdam', 2020, errorCell('#N/A', '#N/B')]),
        ['', 2021, 0.2],
        ['Heidelo', '2021KW01', 0.2],
      ]),
    );
    expect(problems.map(({ code, cells }) => [code, ...cells])).toEqual([
      ['errorInCell', 'Uitkomsten!C2'],
      ['municipalityMissing', 'Uitkomsten!A14'],
      ['notAYear', 'Uitkomsten!B15'],
    ]);
  });

  test('text in a column that does not count stands in nobody’s way', () => {
    const grid = outcomesAt([[...headers, 'Opmerking'], ...rows.map((row, i) => [...row, i === 0 ? 'laat' : 1])]);
    expect(outcomesOf(grid).problems).toEqual([]);
  });

  test('12,5 among fractions is asked about, and becomes 12,5% only when the person says so', () => {
    const grid = outcomesAt([headers, ...withRow(1, ['Oeverdam', 2021, 12.5])]);
    const { questions } = outcomesOf(grid);
    expect(questions).toEqual([
      {
        code: 'percentAmongFractions',
        key: 'instroom',
        measure: 'Instroom',
        cells: [{ cell: 'Uitkomsten!C3', shown: '12.5', value: 12.5 }],
        others: [0.25, 0.3],
      },
    ]);
    const valueWith = (answer: 'convert' | 'keep') => {
      const outcomes = outcomesOf(grid, { answers: { instroom: answer } });
      expect(outcomes.questions).toEqual([]);
      return outcomes.measures[0].figures[1];
    };
    expect(valueWith('convert')).toMatchObject({ value: 0.125, cells: [] });
    expect(valueWith('keep')).toMatchObject({ value: 12.5, cells: [{ address: 'Uitkomsten!C3' }] });
  });

  test('0,125 among percentages is asked about as well; half a percent is not', () => {
    const percents = rows.map(([name, year, value]) => [name, year, Math.round(Number(value) * 1000) / 10] as const);
    const grid = outcomesAt([['Gemeente', 'Jaar', 'Instroom %'], ...percents.slice(1), ['Oeverdam', 2020, 0.125]]);
    expect(outcomesOf(grid).questions[0].code).toBe('fractionAmongPercents');
    expect(outcomesOf(grid, { answers: { instroom: 'convert' } }).measures[0].figures.at(-1)?.value).toBe(0.125);
    const half = outcomesAt([['Gemeente', 'Jaar', 'Instroom %'], ...percents.slice(1), ['Oeverdam', 2020, 0.5]]);
    expect(outcomesOf(half).questions).toEqual([]);
  });

  test('12,5% with its sign is no question, also as text', () => {
    const grid = outcomesAt([headers, ...withRow(1, ['Oeverdam', 2021, '12,5%'])]);
    const { questions, measures, notes } = outcomesOf(grid);
    expect(questions).toEqual([]);
    expect(measures[0].figures[1]).toMatchObject({
      value: 0.125,
      cells: [{ address: 'Uitkomsten!C3', text: '12,5%' }],
    });
    expect(noteWith(notes, 'textNumbers')?.places).toEqual(['Uitkomsten!C3 ‘12,5%’']);
  });

  test('a year that one group has no figures for', () => {
    // The first three have a deficit on volume.
    const grid = outcomesAt([
      headers,
      ...rows.map((row, i) => (i < 6 && row[1] === 2021 ? [row[0], 2021, null] : row)),
    ]);
    expect(noteWith(outcomesOf(grid).notes, 'groupWithoutYear')).toEqual({
      code: 'groupWithoutYear',
      count: 3,
      slots: { measure: 'Instroom', year: 2021, group: 'deficit' },
      places: ['Oeverdam', 'Berkhoven', 'Elzenkerk'],
    });
  });

  test('a group without any municipality', () => {
    const lines = linesOf(gridOf([budgetHeaders, ...sixBudgets.slice(0, 6)]));
    expect(noteWith(outcomesOf(outcomesAt([headers, ...rows]), {}, lines).notes, 'emptyGroup')).toEqual({
      code: 'emptyGroup',
      count: 3,
      slots: { component: 'volume', group: 'surplus' },
      places: ['Oeverdam', 'Berkhoven', 'Elzenkerk'],
    });
  });

  test('a column that is the same everywhere', () => {
    const grid = outcomesAt([headers, ...rows.map(([name, year]) => [name, year, 0.3])]);
    expect(noteWith(outcomesOf(grid).notes, 'constant')).toEqual({
      code: 'constant',
      count: 1,
      slots: { measure: 'Instroom', value: '0.3' },
      places: ['Uitkomsten!C2:C13'],
    });
  });

  test('rows that stand there twice, once for all measures of the row', () => {
    const wide = [...rows.map((row) => [...row, 0.2 + Number(row[2]) / 10]), ['Oeverdam', 2020, 0.31, 0.22]];
    const { problems } = outcomesOf(outcomesAt([[...headers, 'Uitstroom'], ...wide]));
    expect(problems).toEqual([
      {
        code: 'duplicateRow',
        slots: { municipality: 'Oeverdam', year: 2020 },
        about: 'figure',
        cells: ['Uitkomsten!C2', 'Uitkomsten!C14'],
        leaving: ['Uitkomsten!C14', 'Uitkomsten!D14'],
      },
    ]);
    const left = outcomesOf(outcomesAt([[...headers, 'Uitstroom'], ...wide]), { skipped: problems[0].leaving });
    expect(left.problems).toEqual([]);
    expect(left.measures[0].figures[0].value).toBe(0.3);
  });

  test('a municipality that the budget data do not have', () => {
    const { notes, measures } = outcomesOf(outcomesAt([headers, ...rows, ['Oeverdm', 2020, 0.4]]));
    expect(noteWith(notes, 'unknownMunicipality')?.places).toEqual(['Uitkomsten!C14 ‘Oeverdm’']);
    expect(measures[0].observations).toHaveLength(12);
  });

  test('a municipality without outcomes, and years without budgets', () => {
    const grid = outcomesAt([headers, ...rows.slice(0, 10), ['Heidelo', 2019, 0.3]]);
    const { notes } = outcomesOf(grid);
    expect(noteWith(notes, 'noOutcomes')?.places).toEqual(['Plassenrode (G6)']);
    expect(noteWith(notes, 'otherYears')?.places).toEqual(['2019']);
  });

  test('a total is no municipality', () => {
    const { notes } = outcomesOf(outcomesAt([headers, ...rows, ['Totaal', 2020, 0.3]]));
    expect(noteWith(notes, 'totals')?.places).toEqual(['Uitkomsten!A14']);
    expect(noteWith(notes, 'unknownMunicipality')).toBeUndefined();
  });

  test('counts without a caseload', () => {
    const lines = linesOf(
      gridOf([budgetHeaders, ...sixBudgets.map((row, i) => (i === 0 ? [...row.slice(0, 6), null] : row))]),
    );
    const grid = outcomesAt([headers, ...rows.map(([name, year], i) => [name, year, 110 + i])]);
    expect(noteWith(outcomesOf(grid, {}, lines).notes, 'noCaseload')?.places).toEqual(['Uitkomsten!C2']);
  });
});

describe('mergers', () => {
  const merged = [
    ['GM0738', 'Aalburg', 2018, 1000, 1100, 10, 11],
    ['GM0870', 'Werkendam', 2018, 3000, 2900, 30, 28],
    ['GM0874', 'Woudrichem', 2018, 2000, 2000, 20, 21],
    ['GM1959', 'Altena', 2019, 6000, 6100, 60, 61],
    ['GM0363', 'Amsterdam', 2018, 9000, 9500, 90, 96],
    ['GM0363', 'Amsterdam', 2019, 9000, 8500, 90, 84],
  ];
  const lines = linesOf(gridOf([budgetHeaders, ...merged]));
  const counts = merged.map(([code, name, year], i) => [code, name, year, 101 + i]);
  const grid = outcomesAt([['Code', 'Gemeente', 'Jaar', 'Instroom'], ...counts]);

  test('a merger is named with its old and new codes, and nothing is added up unasked', () => {
    const { mergers, measures } = outcomesOf(grid, {}, lines);
    expect(mergers.map(({ from, code, old }) => [from, code, ...old.map(({ oldCode }) => oldCode)])).toEqual([
      [2019, 'GM1959', 'GM0738', 'GM0870', 'GM0874'],
    ]);
    expect(measures[0].figures.map(({ municipality }) => municipality)).toContain('Aalburg');
  });

  test('on request counts, budgets and volumes are added up', () => {
    const { measures, components } = outcomesOf(grid, { sumMergers: true }, lines);
    const altena = measures[0].figures.find(({ municipality, year }) => municipality === 'Altena' && year === 2018);
    expect(altena).toMatchObject({
      value: (101 + 102 + 103) / (11 + 28 + 21),
      cells: [{ address: 'Uitkomsten!D2' }, { address: 'Uitkomsten!D3' }, { address: 'Uitkomsten!D4' }],
      per: [{ address: 'Budget!H5' }, { address: 'Budget!H6' }, { address: 'Budget!H7' }],
    });
    const cell = components?.cells.find(({ municipality, year }) => municipality === 'Altena' && year === 2018);
    expect(cell?.volume).toBe(0);
    expect(components?.municipalities.map(({ name }) => name)).toEqual(['Altena', 'Amsterdam']);
  });

  test('percentages of merged municipalities stay blank: they do not add up', () => {
    const shares = outcomesAt([
      ['Code', 'Gemeente', 'Jaar', 'Instroom'],
      ...merged.map(([code, name, year], i) => [code, name, year, 0.2 + i / 100]),
    ]);
    const { measures } = outcomesOf(shares, { sumMergers: true }, lines);
    const altena = measures[0].figures.filter(({ municipality }) => municipality === 'Altena');
    expect(altena.map(({ year, value }) => [year, value])).toEqual([
      [2018, null],
      [2019, 0.23],
    ]);
  });

  test('figures in the borders of today are no broken series', () => {
    const today = ['Altena', 'Amsterdam'].flatMap((name) =>
      [2018, 2019].map((year) => [name, year, 0.3 + (year - 2018) / 10]),
    );
    expect(outcomesOf(outcomesAt([headers, ...today])).mergers).toEqual([]);
  });
});

describe('public figures without budgets', () => {
  const [, cbs] = municipalitiesWorkbook.sheets;
  const grid = gridOf([cbs.columns.map(({ header }) => header.nl), ...cbs.rows], {
    sheet: cbs.name.nl,
    row: 4,
    column: 0,
  });
  const outcomes = outcomesOf(grid, {}, []);

  test('384 municipalities beside minus the change of the caseload per inhabitant', () => {
    expect(outcomes.components?.kind).toBe('change');
    expect(outcomes.components?.municipalities).toHaveLength(384);
    expect(outcomes.components?.years).toEqual([2016, 2017]);
  });

  test('the component is a fall of the caseload per inhabitant', () => {
    const of = (code: string) => cbs.rows.filter((row) => row[0] === code);
    const [before, now] = of('GM0363').map((row) => Number(row[4]) / Number(row[3]));
    const cell = outcomes.components?.cells.find(({ municipality, year }) => municipality === 'gm363' && year === 2016);
    expect(cell?.volume).toBeCloseTo((before - now) / before, 12);
  });

  test('inflow, outflow, outflow to work and reintegration count, as percentages', () => {
    expect(
      outcomes.measures.filter(({ choice }) => choice.used).map(({ name, choice }) => [name, choice.form]),
    ).toEqual([
      ['Instroom %', 'percent'],
      ['Uitstroom %', 'percent'],
      ['Uitstroom naar werk %', 'percent'],
      ['Bijstand met re-integratie %', 'percent'],
    ]);
  });

  test('nothing in them is asked about or wrong', () => {
    expect([outcomes.problems, outcomes.questions]).toEqual([[], []]);
  });
});
