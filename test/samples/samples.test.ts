import { emptyWorkbook } from '../../src/samples/emptyWorkbook';
import { municipalitiesWorkbook } from '../../src/samples/gemeenten/municipalitiesWorkbook';
import { panelWorkbook } from '../../src/samples/panel/panelWorkbook';
import { headerRow, type SampleSheet } from '../../src/samples/sampleWorkbook';

const workbooks = [panelWorkbook, municipalitiesWorkbook, emptyWorkbook];
const sheetsOf = workbooks.flatMap((workbook) =>
  workbook.sheets.map((sheet): [string, SampleSheet] => [`${workbook.id}/${sheet.name.nl}`, sheet]),
);
const sum = (sheet: SampleSheet, column: number, year: number): number =>
  sheet.rows.filter((row) => row[2] === year).reduce((total, row) => total + Number(row[column]), 0);

describe.each(sheetsOf)('%s', (_name, sheet) => {
  test('every row has one entry per column', () => {
    expect(sheet.rows.filter((row) => row.length !== sheet.columns.length)).toEqual([]);
  });
  test('the names fit in a sheet tab', () => {
    for (const name of [sheet.name.nl, sheet.name.en]) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });
  test('a municipality stands there once a year', () => {
    const keys = sheet.rows.map((row) => `${row[0] ?? ''} ${row[2] ?? ''}`);
    expect(new Set(keys).size).toBe(sheet.rows.length);
  });
  test('headers stand apart from the lines above', () => {
    expect(headerRow(sheet)).toBe(sheet.heading.length === 0 ? 0 : sheet.heading.length + 1);
  });
});

test('the panel has fifteen municipalities in six years, with the published balance of all together', () => {
  const budget = panelWorkbook.sheets[0];
  expect(budget.rows).toHaveLength(90);
  const balances = [2016, 2017, 2018, 2019, 2020, 2021].map(
    (year) => Math.round((1 - sum(budget, 4, year) / sum(budget, 3, year)) * 1000) / 10,
  );
  expect(balances).toEqual([-3.6, -2.9, -0.4, 1.6, 5.0, 7.5]);
});

test('the panel says on every sheet that its figures are invented', () => {
  for (const sheet of panelWorkbook.sheets) {
    expect(sheet.heading[1].nl).toMatch(/^Voorbeeldcijfers\. De gemeenten bestaan niet/);
    expect(sheet.heading[1].en).toMatch(/^Sample figures\. The municipalities do not exist/);
  }
});

test('outcome measures have eighteen blanks each: three municipalities without figures', () => {
  const outcomes = panelWorkbook.sheets[1];
  for (let column = 3; column <= 10; column++)
    expect(outcomes.rows.filter((row) => row[column] === null)).toHaveLength(18);
});

test('340 of 342 municipalities have a budget, spending and both volumes', () => {
  const iv3 = municipalitiesWorkbook.sheets[0];
  expect(iv3.rows).toHaveLength(342);
  const unusable = iv3.rows.filter((row) => row.slice(3).some((value) => value === null || value === 0));
  expect(unusable).toEqual([
    ['GM1961', 'Vijfheerenlanden', 2023, 17376, null, 722.38, 695.33],
    ['GM1992', 'Voorne aan Zee', 2023, 0, 26053, 1065.57, 1031],
  ]);
});

test('the public figures name their sources, their stand-ins and the energy allowance', () => {
  const lines = municipalitiesWorkbook.sheets[0].heading.map((line) => line.nl).join(' ');
  for (const words of ['CBS (Iv3', 'ministerie van BZK', 'ruimer dan de gebundelde uitkering', 'energietoeslag'])
    expect(lines).toContain(words);
  expect(municipalitiesWorkbook.sheets[1].heading[1].nl).toContain('CC BY 4.0');
});

test('CBS has 393, 390 and 388 municipalities, and blanks stay blank', () => {
  const cbs = municipalitiesWorkbook.sheets[1];
  expect([2015, 2016, 2017].map((year) => cbs.rows.filter((row) => row[2] === year).length)).toEqual([393, 390, 388]);
  expect(cbs.rows.filter((row) => row[9] === null)).toHaveLength(12);
});
