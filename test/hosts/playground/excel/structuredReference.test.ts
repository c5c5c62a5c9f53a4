import {
  UnknownReference,
  withoutStructuredReferences,
  type ReferencedTable,
} from '../../../../src/hosts/playground/excel/grid/structuredReference';

const table: ReferencedTable = {
  name: 'tblSaldo_X',
  sheetName: "Mijn 'eigen' blad",
  sheetId: 'one',
  area: { row: 3, column: 1, rows: 5, columns: 3 },
  headers: ['Gemeente', 'Volume %', 'Prijs [€]'],
};

const inside = { sheetId: 'one', row: 5, column: 2 };
const elsewhere = { sheetId: 'two', row: 5, column: 0 };
const resolved = (formula: string, place = inside): string => withoutStructuredReferences(formula, [table], place);

it.each([
  ['=SUM(tblSaldo_X[Volume %])', '=SUM($C$5:$C$8)'],
  ['=SUM(TBLSALDO_X[volume %])', '=SUM($C$5:$C$8)'],
  ['=ROWS(tblSaldo_X)', '=ROWS($B$5:$D$8)'],
  ['=ROWS(tblSaldo_X[])', '=ROWS($B$5:$D$8)'],
  ['=ROWS(tblSaldo_X[#All])', '=ROWS($B$4:$D$8)'],
  ['=INDEX(tblSaldo_X[#Headers],1,2)', '=INDEX($B$4:$D$4,1,2)'],
  ['=tblSaldo_X[[#Headers],[Gemeente]]', '=$B$4'],
  ['=SUM(tblSaldo_X[[Gemeente]:[Volume %]])', '=SUM($B$5:$C$8)'],
  ['=tblSaldo_X[[#This Row],[Volume %]]*2', '=$C$6*2'],
  ['=[@[Volume %]]/[@Gemeente]', '=$C$6/$B$6'],
  ["=[@[Prijs '[€']]]", '=$D$6'],
  ['=SUM([@])', '=SUM($B$6:$D$6)'],
  ['=SUM(tblSaldo_X[[#Headers],[#Data],[Gemeente]])', '=SUM($B$4:$B$8)'],
])('%s is %s', (formula, expected) => {
  expect(resolved(formula)).toBe(expected);
});

it('names the sheet from elsewhere', () => {
  expect(resolved('=SUM(tblSaldo_X[Gemeente])', elsewhere)).toBe("=SUM('Mijn ''eigen'' blad'!$B$5:$B$8)");
});

it('has no row of its own outside the table', () => {
  expect(resolved('=tblSaldo_X[@Gemeente]', elsewhere)).toBe('=#VALUE!');
});

it.each(['=A1&"tblSaldo_X[Gemeente]"', "='tblSaldo_X'!A1", '=tblSaldo_X2+1', '=SUM(A1:B2)'])(
  'leaves %s as it is',
  (formula) => {
    expect(resolved(formula)).toBe(formula);
  },
);

it.each(['=tblWeg[a]', '=tblSaldo_X[Weg]', '=SUM(tblSaldo_X[a'])('refuses %s', (formula) => {
  expect(() => resolved(formula)).toThrow(UnknownReference);
});
