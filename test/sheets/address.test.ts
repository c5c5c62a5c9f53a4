import { fc } from '../support/chance';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnOf,
  fixedAddress,
  fixedAreaAddress,
  onSheet,
  parseAddress,
  quotedSheet,
} from '../../src/sheets/address';

describe('columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOf(letters.toLowerCase())).toBe(column);
  });
});

describe('writing addresses', () => {
  const area = { row: 3, column: 1, rows: 91, columns: 6 };
  test('areas', () => {
    expect(areaAddress(area)).toBe('B4:G94');
    expect(fixedAreaAddress(area)).toBe('$B$4:$G$94');
    expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
    expect(fixedAreaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('$A$1');
    expect(cellAddress(area)).toBe('B4');
    expect(fixedAddress(area)).toBe('$B$4');
  });
  test.each([
    ['Budget', 'Budget!A1'],
    ['Mijn blad', "'Mijn blad'!A1"],
    ["'s-Gravenhage", "'''s-Gravenhage'!A1"],
    ['2016', "'2016'!A1"],
    ['B4', "'B4'!A1"],
    ['R1C1', "'R1C1'!A1"],
    ['Café', 'Café!A1'],
  ])('sheet %s', (sheet, written) => {
    expect(onSheet(sheet, 'A1')).toBe(written);
  });
  test('a quote in a sheet name is doubled', () => {
    expect(quotedSheet("'t Zand")).toBe("'''t Zand'");
  });
});

describe('reading addresses', () => {
  test('with a sheet, with dollars, corners in any order', () => {
    expect(parseAddress("'Mijn ''blad'''!$G$94:B4")).toEqual({
      sheet: "Mijn 'blad'",
      row: 3,
      column: 1,
      rows: 91,
      columns: 6,
    });
    expect(parseAddress('Budget!b4')).toEqual({ sheet: 'Budget', row: 3, column: 1, rows: 1, columns: 1 });
  });
  test.each(['', 'A0', 'XFE1', 'A1048577', 'B:B', 'tblSaldo_Budget', 'A1:B2:C3', '!A1', "'Budget!A1"])(
    '%s is no address',
    (address) => {
      expect(parseAddress(address)).toBeNull();
    },
  );
  test('reads what it writes', () => {
    const sheets = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((s) => !/[[\]:*?/\\\n\r]/.test(s) && s.trim() === s && !s.startsWith("'"));
    fc.assert(
      fc.property(
        sheets,
        fc.nat(1000),
        fc.nat(1000),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (sheet, row, column, rows, columns) => {
          const area = { row, column, rows, columns };
          expect(parseAddress(onSheet(sheet, fixedAreaAddress(area)))).toEqual({ sheet, ...area });
        },
      ),
    );
  });
});
