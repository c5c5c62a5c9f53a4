import { formulaForGrid, numberForGrid, numberForPerson } from '../../../src/hosts/playground/grid/dutchTyping';

test.each([
  ['1,5', '1.5'],
  ['1.234,5', '1234.5'],
  ['1.234', '1234'],
  ['12.345.678', '12345678'],
  ['12,5%', '12.5%'],
  ['-3,25', '-3.25'],
  ['0,034', '0.034'],
  ['2021', '2021'],
])('%s is the number %s', (typed, number) => {
  expect(numberForGrid(typed)).toBe(number);
});

test.each(['12.5', '1.23', '1,234,5', 'G1', '1-2', '', '-', '1,5 euro'])('%p is left as it is', (typed) => {
  expect(numberForGrid(typed)).toBe(typed);
});

test.each([
  ['=IF(A1>0,5;A1;0)', '=IF(A1>0.5,A1,0)'],
  ['=SALDO.RESULTAAT(D6:D95;E6:E95)', '=SALDO.RESULTAAT(D6:D95,E6:E95)'],
  ['=IF(A1="a;b";"1,5";1,5)', '=IF(A1="a;b","1,5",1.5)'],
  ["=SUM('Blad;1'!A1;2)", "=SUM('Blad;1'!A1,2)"],
  ['=SUM({1;2};3)', '=SUM({1;2},3)'],
  ['=A1*1,5', '=A1*1.5'],
])('%s reaches the grid as %s', (typed, formula) => {
  expect(formulaForGrid(typed)).toBe(formula);
});

test('a formula in English notation stays as it is', () => {
  expect(formulaForGrid('=ROUND(A1*1.5,2)')).toBe('=ROUND(A1*1.5,2)');
  expect(formulaForGrid('=MAX(1,5)')).toBe('=MAX(1,5)');
});

test('what the cell editor shows can be typed back', () => {
  for (const value of [0.426, -12.5, 1234567.891, 2021, 0])
    expect(Number(numberForGrid(numberForPerson(String(value))))).toBe(value);
});
