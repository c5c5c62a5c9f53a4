import { quoted, sentenceFormula, slotsFor } from '../../src/sheets/association/sentence';

test('a sentence with figures that the cell calculates', () => {
  const { n, limit } = slotsFor('n', 'limit');
  expect(sentenceFormula(`Bij ${n} gemeenten meer dan ${limit}%.`, { n: 'F12', limit: 'ROUND(G1,0)' })).toBe(
    '"Bij "&F12&" gemeenten meer dan "&ROUND(G1,0)&"%."',
  );
  expect(sentenceFormula(`${n} van ${n}`, { n: 'F12' })).toBe('F12&" van "&F12');
});

test('quotation marks are doubled, and long text is cut where Excel would refuse it', () => {
  expect(quoted('een "maat"')).toBe('"een ""maat"""');
  const pieces = quoted('é'.repeat(600)).split('&');
  expect(pieces).toHaveLength(3);
  expect(pieces.map((piece) => piece.slice(1, -1)).join('')).toBe('é'.repeat(600));
  expect(quoted('')).toBe('""');
});
