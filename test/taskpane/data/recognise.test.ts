import { recognise } from '../../../src/taskpane/data/recognise';
import { sourceTable } from '../../../src/taskpane/data/sourceTable';
import { proposeUnit } from '../../../src/taskpane/data/tableUnit';
import { municipalitiesWorkbook } from '../../../src/samples/gemeenten/municipalitiesWorkbook';
import { panelWorkbook } from '../../../src/samples/panel/panelWorkbook';
import { gridOf, headers, type Written } from '../../support/grid';

const row = (name: string, year: number): readonly Written[] => [name, year, 61_400_000, 68_952_000, 4012, 4371];
const propose = (header: readonly Written[], ...rows: readonly (readonly Written[])[]) =>
  recognise(sourceTable(gridOf([header, ...rows])));

describe('headers', () => {
  test('the usual headers, in any case and with accents, underscores and brackets', () => {
    const { mapping, doubtful } = propose(
      ['GEMEENTE ', 'jaar', 'Budget (x € 1.000)', 'netto-lasten', 'volume_voorspeld', 'Volume  wérkelijk'],
      ['Oeverdam', 2018, 61_400, 68_952, 4012, 4371],
    );
    expect(mapping).toEqual({
      municipality: 0,
      code: null,
      year: 1,
      budget: 2,
      spending: 3,
      predictedVolume: 4,
      actualVolume: 5,
    });
    expect(doubtful).toEqual([]);
  });

  test('camel case, as in exported files', () => {
    const { mapping } = propose(
      ['code', 'name', 'year', 'inhabitants', 'budget', 'spending', 'predictedVolume', 'actualVolume'],
      ['G1', 'Veldersluis', 2016, 38_403, 10_105_967, 9_750_547, 701, 691],
    );
    expect(mapping).toEqual({
      code: 0,
      municipality: 1,
      year: 2,
      budget: 4,
      spending: 5,
      predictedVolume: 6,
      actualVolume: 7,
    });
  });

  test('Raming and Realisatie beside budget and spending are counts', () => {
    const { mapping, doubtful } = propose(
      ['Gemeente', 'Jaar', 'Budget', 'Lasten', 'Raming', 'Realisatie'],
      row('Oeverdam', 2018),
    );
    expect(mapping).toMatchObject({ budget: 2, spending: 3, predictedVolume: 4, actualVolume: 5 });
    expect(doubtful).toEqual(['predictedVolume', 'actualVolume']);
  });

  test('Begroot and Realisatie with large amounts are euros', () => {
    const { mapping } = propose(
      ['Gemeente', 'Jaar', 'Begroot', 'Realisatie', 'Voorspeld aantal', 'Aantal bijstandsontvangers'],
      row('Oeverdam', 2018),
    );
    expect(mapping).toMatchObject({ budget: 2, spending: 3, predictedVolume: 4, actualVolume: 5 });
  });

  test('Realisatie in thousands is still told from a count', () => {
    const { mapping } = propose(
      ['Gemeente', 'Jaar', 'BUIG (x € 1.000)', 'Realisatie (x € 1.000)', 'Raming', 'Werkelijk'],
      ['Oeverdam', 2018, 61_400, 68_952, 4012, 4371],
    );
    expect(mapping).toMatchObject({ budget: 2, spending: 3, predictedVolume: 4, actualVolume: 5 });
  });

  test('a definitive budget goes before a provisional one, and the choice is doubtful', () => {
    const { mapping, doubtful } = propose(
      ['Gemeente', 'Jaar', 'Voorlopig budget', 'Definitief budget', 'Uitgaven', 'Voorspeld', 'Werkelijk'],
      ['Oeverdam', 2018, 60_000_000, 61_400_000, 68_952_000, 4012, 4371],
    );
    expect(mapping.budget).toBe(3);
    expect(doubtful).toContain('budget');
  });

  test('measures and inhabitants are not taken for volumes', () => {
    const { mapping } = propose(
      ['Gemeente', 'Jaar', 'Inwoners', 'Uitstroom naar werk', 'Budget', 'Uitgaven'],
      ['Oeverdam', 2018, 120_000, 0.09, 61_400_000, 68_952_000],
    );
    expect(mapping).toMatchObject({ predictedVolume: null, actualVolume: null, budget: 4, spending: 5 });
  });

  test('a column called Gemeente with numbers is a code, the text column beside it the name', () => {
    const { mapping } = propose(
      ['Gemeentecode', 'Naam gemeente', 'Budget', 'Uitgaven'],
      [363, 'Amsterdam', 5e8, 5.1e8],
    );
    expect(mapping).toMatchObject({ code: 0, municipality: 1 });
  });

  test('year columns named Periode hold CBS periods', () => {
    const { mapping } = propose(['Regio’s', 'Perioden', 'Budget', 'Uitgaven'], ['Amsterdam', '2016JJ00', 5e8, 5.1e8]);
    expect(mapping).toMatchObject({ municipality: 0, year: 1 });
  });
});

describe('where the headers are', () => {
  test('below a title and a remark', () => {
    const table = sourceTable(
      gridOf([
        ['Bijstand: budget, uitgaven en volume per gemeente'],
        ['Bedragen x € 1.000'],
        [null],
        headers,
        row('Oeverdam', 2018),
      ]),
    );
    expect(table.headerRow).toBe(3);
    expect(table.dataRows).toEqual([4]);
    expect(proposeUnit(table, recognise(table).mapping)).toEqual({ unit: 1000, reason: 'header', differs: false });
  });

  test('in the first row of an Excel table, whatever it says', () => {
    const table = sourceTable(
      gridOf(
        [
          ['Kolom1', 'Kolom2'],
          ['Gemeente', 'Budget'],
          ['Oeverdam', 1],
        ],
        { table: 'Tabel1' },
      ),
    );
    expect(table.headerRow).toBe(0);
  });

  test('a line with units under the headers is not data', () => {
    const table = sourceTable(
      gridOf([headers, [null, null, 'x 1.000', 'x 1.000', 'aantal', 'aantal'], row('Oeverdam', 2018)]),
    );
    expect(table.dataRows).toEqual([2]);
    expect(proposeUnit(table, recognise(table).mapping).unit).toBe(1000);
  });

  test('nowhere: the values give a guess, all of it doubtful', () => {
    const table = sourceTable(gridOf([row('Oeverdam', 2018), row('Berkhoven', 2018)]));
    expect(table.headerRow).toBeNull();
    const { mapping, doubtful } = recognise(table);
    expect(mapping).toEqual({
      municipality: 0,
      code: null,
      year: 1,
      budget: 2,
      spending: 3,
      predictedVolume: 4,
      actualVolume: 5,
    });
    expect(doubtful).toHaveLength(6);
  });

  test('nowhere, with amounts in thousands', () => {
    const table = sourceTable(gridOf([['Oeverdam', 2018, 61_400, 68_952, 4012, 4371]]));
    expect(recognise(table).mapping).toMatchObject({ budget: 2, spending: 3, predictedVolume: 4, actualVolume: 5 });
  });

  test('headers in words we do not know are headers all the same', () => {
    const table = sourceTable(
      gridOf([
        ['Waar', 'Wat erin ging', 'Wat eruit ging'],
        ['Oeverdam', 10, 12],
      ]),
    );
    expect(table.headerRow).toBe(0);
    expect(recognise(table).mapping.budget).toBeNull();
  });

  test('blank rows are left out', () => {
    const table = sourceTable(
      gridOf([headers, row('Oeverdam', 2018), [null, null, null, null, null, null], row('Oeverdam', 2019)]),
    );
    expect(table.dataRows).toEqual([1, 3]);
  });
});

describe('the unit of the amounts', () => {
  const unitOf = (budgetHeader: string, spendingHeader: string, budget = 61_400_000) => {
    const table = sourceTable(
      gridOf([
        ['Gemeente', 'Jaar', budgetHeader, spendingHeader, 'Voorspeld', 'Werkelijk'],
        ['Oeverdam', 2018, budget, budget, 4012, 4371],
      ]),
    );
    return proposeUnit(table, recognise(table).mapping);
  };

  test.each([
    ['Budget', 1],
    ['Budget (x € 1.000)', 1000],
    ['Budget in duizenden', 1000],
    ['Budget k€', 1000],
    ['Budget (mln)', 1_000_000],
    ['Budget x € 1.000.000', 1_000_000],
  ])('%s → %d', (header, unit) => {
    expect(unitOf(header, header.replace('Budget', 'Uitgaven')).unit).toBe(unit);
  });

  test('follows from the amount per recipient when nobody says', () => {
    expect(unitOf('Budget', 'Uitgaven', 61_400)).toEqual({ unit: 1000, reason: 'amounts', differs: false });
    expect(unitOf('Budget', 'Uitgaven', 61.4)).toEqual({ unit: 1_000_000, reason: 'amounts', differs: false });
    expect(unitOf('Budget', 'Uitgaven')).toEqual({ unit: 1, reason: 'default', differs: false });
  });

  test('says so when the headers name different units', () => {
    expect(unitOf('Budget (x € 1.000)', 'Uitgaven').differs).toBe(true);
  });
});

describe('the samples', () => {
  const tableOf = ({ sheets }: typeof panelWorkbook, language: 'nl' | 'en') => {
    const [sheet] = sheets;
    return sourceTable(
      gridOf([
        ...sheet.heading.map((line) => [line[language]]),
        [null],
        sheet.columns.map((column) => column.header[language]),
        ...sheet.rows,
      ]),
    );
  };

  test.each([
    ['panel', panelWorkbook, 'nl', 1],
    ['panel', panelWorkbook, 'en', 1],
    ['gemeenten', municipalitiesWorkbook, 'nl', 1000],
    ['gemeenten', municipalitiesWorkbook, 'en', 1000],
  ] as const)('%s is recognised without help (%#)', (_id, workbook, language, unit) => {
    const table = tableOf(workbook, language);
    const { mapping, doubtful } = recognise(table);
    expect(mapping).toEqual({
      code: 0,
      municipality: 1,
      year: 2,
      budget: 3,
      spending: 4,
      predictedVolume: 5,
      actualVolume: 6,
    });
    expect(doubtful).toEqual([]);
    expect(proposeUnit(table, mapping)).toEqual({ unit, reason: unit === 1 ? 'default' : 'header', differs: false });
  });
});
