import { fc } from '../../support/chance';
import { changedRows, fingerprint, withoutAddresses } from '../../../src/workbook/identity/fingerprint';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('withoutAddresses', () => {
  it.each([
    ['=(B4-C4)/B4', '=(B9-C9)/B9'],
    ['=SUM($B$4:$B$9)', '=SUM($C$4:$C$12)'],
    ['=Budget!B4*2', '=Begroting!B4*2'],
    ["='Mijn blad'!B4", "='Uw ''blad'''!D7"],
    ['=AVERAGE(tblSaldo_Opsplitsing[Volume %])', '=AVERAGE(tblSaldo_Opsplitsing_2[Volume %])'],
    ['=SUM(Budget!$B:$B)', '=SUM(Budget!$C:$C)'],
  ])('sees %s and %s as the same', (one, other) => {
    expect(withoutAddresses(one)).toBe(withoutAddresses(other));
  });

  it.each([
    ['=B4-C4', '=B4+C4'],
    ['=IF(B4="B4",1,0)', '=IF(B4="B5",1,0)'],
    ['=SUM(B4:B9)', '=AVERAGE(B4:B9)'],
    ['=B4*1.5', '=B4*1.6'],
    ['=SUM(tbl[Volume %])', '=SUM(tbl[Prijs %])'],
  ])('tells %s from %s', (one, other) => {
    expect(withoutAddresses(one)).not.toBe(withoutAddresses(other));
  });
});

describe('fingerprint', () => {
  it('only looks at the cells in the areas', () => {
    const areas = [area(0, 0, 2, 2)];
    expect(
      fingerprint(
        [
          ['a', 1, 'own note'],
          ['b', 2, ''],
        ],
        areas,
      ),
    ).toEqual(
      fingerprint(
        [
          ['a', 1, ''],
          ['b', 2, 'other note'],
        ],
        areas,
      ),
    );
  });

  it('tells number, text and truth value of the same looks apart', () => {
    const [one] = fingerprint([[1]], [area(0, 0, 1, 1)]);
    const [text] = fingerprint([['1']], [area(0, 0, 1, 1)]);
    const [truth] = fingerprint([[true]], [area(0, 0, 1, 1)]);
    expect(new Set([one, text, truth]).size).toBe(3);
  });

  it('does not confuse neighbouring cells', () => {
    const areas = [area(0, 0, 1, 2)];
    expect(fingerprint([['ab', 'c']], areas)).not.toEqual(fingerprint([['a', 'bc']], areas));
  });
});

describe('changedRows', () => {
  const rows = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });

  it('is 0 for the same rows in whatever order', () => {
    fc.assert(
      fc.property(rows, (before) => {
        expect(changedRows(before, [...before].reverse())).toBe(0);
      }),
    );
  });

  it('counts a changed, an added and a removed row as one each', () => {
    expect(changedRows(['a', 'b', 'c'], ['a', 'x', 'c'])).toBe(1);
    expect(changedRows(['a', 'b'], ['a', 'b', 'x'])).toBe(1);
    expect(changedRows(['a', 'b'], ['a'])).toBe(1);
    expect(changedRows(['a', 'a'], ['a', 'b'])).toBe(1);
  });

  it('does not count rows without content', () => {
    expect(changedRows(['a', ''], ['', '', 'a'])).toBe(0);
  });
});
