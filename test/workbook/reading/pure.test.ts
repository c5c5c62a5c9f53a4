import { gridCells } from '../../../src/workbook/reading/cells';
import { isDateFormat } from '../../../src/workbook/reading/dateFormat';
import { rowSlices } from '../../../src/workbook/reading/parts';
import { readTypedAddress } from '../../../src/workbook/reading/typedAddress';

describe('isDateFormat', () => {
  it.each(['yyyy-mm-dd', 'd-m-yyyy', '[$-413]d mmmm yyyy', 'hh:mm', '[h]:mm', 'mmm yy', 'dd/mm/yyyy;@'])(
    '%s is',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each([
    'General',
    '0',
    '#,##0.00',
    '0.0%',
    '"dagen" 0',
    '[Red]-0',
    '[$€-413] #,##0',
    '0\\d',
    '_-* #,##0_-',
    '@',
    '# ?/?',
  ])('%s is not', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('gridCells', () => {
  it('keeps blank, text, number, truth value, error and date apart', () => {
    const [row] = gridCells({
      values: [['', 'n.b.', 12.5, true, '#N/A', 44562, '', 1]],
      valueTypes: [['Empty', 'String', 'Double', 'Boolean', 'Error', 'Double', 'String', 'Double']],
      text: [['', 'n.b.', '12,5', 'WAAR', '#N/B', '1-1-2022', '', '1']],
      numberFormat: [['General', 'General', '0.0', 'General', 'General', 'd-m-yyyy', 'General', 'General']],
    });
    expect(row.map(({ kind }) => kind)).toEqual([
      'blank',
      'text',
      'number',
      'boolean',
      'error',
      'date',
      'blank',
      'number',
    ]);
    expect(row[4]).toEqual({ kind: 'error', value: '#N/A', shown: '#N/B' });
    expect(row[5]).toEqual({ kind: 'date', value: 44562, shown: '1-1-2022' });
    expect(row[6]).toEqual({ kind: 'blank', value: null, shown: '' });
  });
});

describe('readTypedAddress', () => {
  it.each([
    ['B4:G94', { kind: 'range', sheet: null, range: 'B4:G94' }],
    [' =Budget!$B$4:$G$94', { kind: 'range', sheet: 'Budget', range: 'B4:G94' }],
    ["'Mijn ''eigen'' blad'!B:G", { kind: 'range', sheet: "Mijn 'eigen' blad", range: 'B:G' }],
    ['Mijn blad!3:9', { kind: 'range', sheet: 'Mijn blad', range: '3:9' }],
    ['tblBudget', { kind: 'name', name: 'tblBudget' }],
    ['tblBudget[#Alles]', { kind: 'name', name: 'tblBudget' }],
    ['Budget_2021', { kind: 'name', name: 'Budget_2021' }],
  ])('reads %s', (typed, expected) => {
    expect(readTypedAddress(typed)).toEqual(expected);
  });

  it.each(['', '  ', 'B4:G94,H2', 'Budget!', 'Budget!tbl', '12', 'een twee', '!B4'])('does not know %j', (typed) => {
    expect(readTypedAddress(typed)).toBeNull();
  });
});

describe('rowSlices', () => {
  it('reads a panel of all municipalities in one go', () => {
    expect(rowSlices(342 * 10 + 1, 8)).toEqual([[0, 3421]]);
  });

  it('covers every row once', () => {
    expect(rowSlices(10, 3, 12)).toEqual([
      [0, 4],
      [4, 4],
      [8, 2],
    ]);
  });

  it('still moves on when one row is too wide', () => {
    expect(rowSlices(2, 50, 12)).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});
