import { readStatements } from '../../src/taskpane/session/statements';
import { fakeWorkbook } from '../support/fakeWorkbook';
import { gridOf, headers, type Written } from '../support/grid';

const table: readonly (readonly Written[])[] = [headers, ['Oeverdam', 2020, 1, 2, 3, 4]];

const withHeading = (heading: readonly (readonly Written[])[]) => {
  const workbook = fakeWorkbook();
  workbook.put('Budget!A1:B3', gridOf(heading, { row: 0, column: 0 }));
  return readStatements(workbook, gridOf(table));
};

test('sentences above the table go along, the title does not', async () => {
  await expect(
    withHeading([
      ['Budget en uitgaven per gemeente', null],
      ['Bron: SiSa 2021, voorlopige cijfers.', null],
      [null, null],
    ]),
  ).resolves.toEqual(['Bron: SiSa 2021, voorlopige cijfers.']);
});

test('another table above is no statement', async () => {
  await expect(
    withHeading([
      ['Oeverdam en omstreken samen.', 12],
      ['Nee.', null],
      [null, null],
    ]),
  ).resolves.toEqual([]);
});

test('sentences inside the selection count too', async () => {
  const workbook = fakeWorkbook();
  const grid = gridOf([['Let op: cijfers zijn nog niet vastgesteld.'], ...table], { row: 0 });
  await expect(readStatements(workbook, grid)).resolves.toEqual(['Let op: cijfers zijn nog niet vastgesteld.']);
});

test('nothing above is nothing to say', async () => {
  await expect(readStatements(fakeWorkbook(), gridOf(table))).resolves.toEqual([]);
});
