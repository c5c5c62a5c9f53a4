import { municipalitiesWorkbook } from '../../src/samples/gemeenten/municipalitiesWorkbook';
import { panelWorkbook } from '../../src/samples/panel/panelWorkbook';
import { headerRow } from '../../src/samples/sampleWorkbook';
import type { Language } from '../../src/text/instance';
import { volumePriceSheet } from '../../src/sheets/volumePrice/volumePriceSheet';
import { formulasOf, headersOf, overlaps, textsOf } from '../support/sheetShape';
import { inputFor, methods, sourceRows } from '../support/volumePrice';

const budget = panelWorkbook.sheets[0];
const panel = sourceRows('Budget', headerRow(budget) + 1, budget.rows);
const iv3 = municipalitiesWorkbook.sheets[0];
const all = sourceRows('Iv3 2023', headerRow(iv3) + 1, iv3.rows, 1000).filter(({ row }) => row.budget !== 0);

const cases = methods.flatMap((method) => (['nl', 'en'] as const).map((language) => ({ method, language })));
const sheetFor = (method: (typeof methods)[number], language: Language) =>
  volumePriceSheet(inputFor(panel, { method, yearFrom: 2016, yearTo: 2021 }, { language, sample: true }));

describe.each(cases)('$method, $language', ({ method, language }) => {
  const sheet = sheetFor(method, language);

  test('tables, lines and charts stand beside and under each other', () => {
    expect(overlaps(sheet)).toEqual([]);
    expect(overlaps(volumePriceSheet(inputFor(all, { method }, { language })))).toEqual([]);
    expect(overlaps(volumePriceSheet(inputFor(panel.slice(0, 1), { method }, { language })))).toEqual([]);
  });

  test('the charts come right under the means and their caveats, as wide as that table', () => {
    const mean = sheet.tables.find(({ name }) => name === 'tblSaldo_Gemiddeld')!.area;
    const caveats = sheet.styles.find(({ role }) => role === 'caveat')!.area;
    const [bars, course] = sheet.charts.map(({ place }) => place);
    expect(bars).toMatchObject({ row: caveats.row + caveats.rows + 2, column: 0, columns: mean.columns });
    expect(course).toMatchObject({ row: bars.row + bars.rows + 2, column: 0, columns: mean.columns });
    const others = sheet.tables.filter(({ name }) => name !== 'tblSaldo_Gemiddeld');
    expect(Math.min(...others.map(({ area }) => area.row))).toBeGreaterThan(course.row + course.rows);
  });

  test('from 41 municipalities on they stand beside the means, from the first row on', () => {
    const many = (municipalities: number) =>
      volumePriceSheet(
        inputFor(
          all.slice(0, municipalities).flatMap((row) => [row, { ...row, row: { ...row.row, year: row.row.year + 1 } }]),
          { method },
          { language },
        ),
      );
    for (const sheet of [many(40), many(41), many(340)]) expect(overlaps(sheet)).toEqual([]);
    expect(many(40).charts.map(({ place }) => place.column)).toEqual([0, 0]);
    for (const sheet of [many(41), many(340)]) {
      const mean = sheet.tables.find(({ name }) => name === 'tblSaldo_Gemiddeld')!.area;
      const places = sheet.charts.map(({ place }) => place);
      expect(places.map(({ column }) => column)).toEqual([mean.columns, mean.columns]);
      expect(places[0].row).toBe(mean.row + 1);
      expect(places[1].row + places[1].rows).toBeLessThanOrEqual(mean.row + mean.rows);
    }
  });

  test('nothing stands beside the long table that a filter would hide', () => {
    const split = sheet.tables.find(({ name }) => name === 'tblSaldo_Opsplitsing')!.area;
    const beside = [...sheet.tables.map(({ area }) => area), ...sheet.charts.map(({ place }) => place)].filter(
      ({ row, rows }) => row + rows > split.row && row !== split.row,
    );
    expect(beside).toEqual([]);
  });

  test('every header of a table is there and different', () => {
    for (const { name, area } of sheet.tables) {
      const headers = headersOf(sheet, name);
      expect(headers).toHaveLength(area.columns);
      expect(headers.filter((header) => header === '')).toEqual([]);
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(area.columns);
    }
  });

  test('only functions that Excel has had since 2013, and none of ours', () => {
    const used = new Set(formulasOf(sheet).flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    const known =
      'ABS AND AVERAGE AVERAGEIFS CHAR COUNT COUNTIF COUNTIFS EXACT IF IFERROR INDEX ISNUMBER LEFT LEN LN LOWER MATCH MIN NA OR SUBSTITUTE SUMIFS SUMPRODUCT TRIM UNICHAR VALUE YEAR';
    expect([...used].filter((name) => !known.split(' ').includes(name))).toEqual([]);
  });

  test("the person's cells are pointed at in a way that sorting leaves alone", () => {
    const loose = formulasOf(sheet).filter((formula) => /Budget!(?!\$[A-Z]+\$\d+)/.test(formula));
    expect(loose).toEqual([]);
  });
});

test('no formula differs from its neighbours in the same column, but for the row', () => {
  const sheet = sheetFor('report', 'nl');
  const split = sheet.tables.find(({ name }) => name === 'tblSaldo_Opsplitsing')!.area;
  const body = sheet.blocks.find(({ row, column }) => row === split.row + 1 && column === 0)!;
  for (let column = 0; column < split.columns; column++) {
    const shapes = body.rows.map((row, index) => {
      const content = row[column];
      if (typeof content !== 'object' || content === null || !('formula' in content)) return 'no formula';
      return content.formula
        .replace(/Budget!\$([A-Z]+)\$\d+/g, 'Budget!$1')
        .replace(new RegExp(`(?<=[A-Z])${split.row + 2 + index}(?!\\d)`, 'g'), '#');
    });
    expect(new Set(shapes).size).toBe(1);
  }
});

test('the order is deficit to surplus, and the chart follows it', () => {
  const sheet = sheetFor('report', 'nl');
  const mean = sheet.tables.find(({ name }) => name === 'tblSaldo_Gemiddeld')!.area;
  const shares = sheet.expected.filter(
    ({ row, column }) => row > mean.row && row < mean.row + mean.rows && column === 3,
  );
  const values = shares.map(({ value }) => Number(value));
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(values).toHaveLength(15);
  expect(sheet.charts[0].series.map(({ look, values: area }) => [look, area.row, area.rows])).toEqual([
    ['volume', 5, 15],
    ['price', 5, 15],
    ['balance', 5, 15],
  ]);
});

test('titles say what was found, and a cell says it too', () => {
  const sheet = sheetFor('report', 'nl');
  expect(sheet.charts.map(({ title }) => title)).toEqual([
    'Volume is bij 14 van 15 gemeenten de grootste component',
    expect.stringMatching(/^Resultaat van alle gemeenten samen: van −?\d+,\d% in 2016 naar −?\d+,\d% in 2021$/),
  ]);
  for (const { title } of sheet.charts) expect(textsOf(sheet).some((words) => words.includes(title))).toBe(true);
});

test('says where the figures come from, that they are a sample, and what price holds', () => {
  const texts = textsOf(sheetFor('report', 'nl'));
  expect(texts).toContain(
    'Geschreven op 14 mei 2026, 14:02: gemiddelde 2016–2021. Bron: Budget!A1:G99. Voorbeeldcijfers.',
  );
  expect(texts.join(' ')).toMatch(/Prijs en overig is wat na volume overblijft.*LKS.*IOAW.*macrobudget/);
});

test('says what stays as it was written, and what the chart leaves out', () => {
  const live = textsOf(sheetFor('report', 'nl')).join(' ');
  expect(live).toMatch(/Titels, zinnen en de volgorde .* moment van schrijven/);
  expect(live).toContain('die bij het schrijven een resultaat hadden');
  const fixed = textsOf(volumePriceSheet(inputFor(panel, { formulas: 'values' }))).join(' ');
  expect(fixed).not.toMatch(/rekenen tabellen|een resultaat hadden/);
  expect(fixed).toContain('vaste waarden');
});

test('names rows that do not count', () => {
  const gaps = panel.map((row, index) => (index < 7 ? { ...row, row: { ...row.row, actualVolume: null } } : row));
  const texts = textsOf(volumePriceSheet(inputFor(gaps))).join(' ');
  expect(texts).toMatch(/Bij het schrijven telden 7 rijen niet mee, .*: Veldersluis 2016, .* en nog 2\./);
  expect(texts).not.toMatch(/undefined|NaN|\{\{/);
});

test('a statement of the source stands with the result, in lines that fit', () => {
  const statement = iv3.heading[2].nl;
  const texts = textsOf(volumePriceSheet(inputFor(all, {}, { statements: [statement] })));
  expect(texts.join(' ')).toContain(statement);
  expect(Math.max(...texts.filter((words) => statement.includes(words)).map(({ length }) => length))).toBeLessThan(200);
});

test('a municipality without a year that counts stands last, and is not drawn', () => {
  const without = panel.map((row) =>
    row.row.municipality === panel[0].row.municipality ? { ...row, row: { ...row.row, predictedVolume: null } } : row,
  );
  const sheet = volumePriceSheet(inputFor(without));
  expect(sheet.charts[0].series[0].values.rows).toBe(14);
  const mean = sheet.blocks.find(({ row, column }) => row === 5 && column === 0)!;
  expect(mean.rows.at(-1)!.slice(0, 2)).toEqual([{ text: 'G1' }, { text: panel[0].row.municipality }]);
});
