import { fc } from '../../support/chance';
import { saysMissing } from '../../../src/analysis/input/missing';
import { numberIn } from '../../../src/analysis/input/numberIn';
import { parseNumber } from '../../../src/analysis/input/parseNumber';

const hardSpace = '\u00a0';
const narrowSpace = '\u202f';
const minus = '\u2212';

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12,5%', 0.125],
    ['3,4%', 0.034],
    ['3,4 %', 0.034],
    ['€ 1.234,50', 1234.5],
    [`€${hardSpace}1.234,50`, 1234.5],
    ['€1,234.50', 1234.5],
    ['-€ 1.234,50', -1234.5],
    ['€ -1.234,50', -1234.5],
    [`${minus}€${hardSpace}5`, -5],
    [`${minus}5,5`, -5.5],
    ['- 5', -5],
    ['+5', 5],
    ['  42  ', 42],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1,234,567.89', 1234567.89],
    ['1 234 567', 1234567],
    [`1${narrowSpace}234,5`, 1234.5],
    [`1${hardSpace}234`, 1234],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['12,50', 12.5],
    ['12,5', 12.5],
    ['12.3456', 12.3456],
    [',5', 0.5],
    ['5,', 5],
    ['1.234,', 1234],
    ['12.345.678', 12345678],
    ['123,456,789', 123456789],
    ['12 345', 12345],
    ['123 456,78', 123456.78],
    [`${'0'.repeat(58)}42`, 42],
    [`${' '.repeat(70)}42`, 42],
  ])('reads %j as %d', (text, expected) => {
    expect(parseNumber(text)).toEqual({ ok: true, value: expected });
  });

  it('has no negative zero', () => {
    expect(parseNumber('-0')).toEqual({ ok: true, value: 0 });
  });

  it.each(['1.234', '1,234', '12.345', '999,999', '-1.234', '+1,234', `${minus}12.345`, '€ 1.234', '1,234%'])(
    'asks what %j means',
    (text) => {
      expect(parseNumber(text)).toEqual({ ok: false, problems: [{ code: 'ambiguousNumber', slots: { text } }] });
    },
  );

  it.each([
    'onbekend',
    '1e5',
    '1E5',
    '1,5e-3',
    '(123)',
    '(1.234,50)',
    '12-',
    '--5',
    '+-5',
    '€',
    '%',
    '€ %',
    '5%%',
    '€ 5%',
    '€€5',
    '5 €',
    '% 5',
    '1.2.3',
    '1.23.456',
    '12.34,5',
    '1.234.56',
    '0.123.456',
    '1,234.567,8',
    '1.234,567.8',
    '12 34',
    '1 2345',
    '1234.567.890',
    '1.234.5678',
    '1234,567,890',
    '1,234,5678',
    '1234 567',
    '12x345',
    `${'0'.repeat(59)}42`,
    '1 .5',
    '..',
    ',',
    '1..2',
    '1,,2',
    '12a',
    'NaN',
    'Infinity',
    '0x10',
    '#N/B',
    '١٢',
    `1${'0'.repeat(400)}`,
  ])('does not take %j for a number', (text) => {
    const answer = parseNumber(text);
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'notANumber' }] });
  });

  it('quotes only the start of a long text', () => {
    expect(parseNumber('a'.repeat(100))).toEqual({
      ok: false,
      problems: [{ code: 'notANumber', slots: { text: `${'a'.repeat(40)}…` } }],
    });
  });

  it('quotes all of a text that is not longer, without the white space around it', () => {
    for (const text of ['a'.repeat(40), 'ongeveer 5']) {
      expect(parseNumber(`  ${text} `)).toEqual({ ok: false, problems: [{ code: 'notANumber', slots: { text } }] });
    }
  });

  it('does not linger over a cell full of white space', () => {
    const start = performance.now();
    expect(parseNumber(`€${' '.repeat(32_000)}a`)).toMatchObject({ ok: false });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each(['', '   ', hardSpace, 'n.v.t.', 'N.V.T.', 'n.b.', 'nb', 'NB', 'nvt', '-', '.', 'x', 'X', '?', ' ? '])(
    'takes %j for missing',
    (text) => {
      expect(saysMissing(text)).toBe(true);
      expect(parseNumber(text)).toEqual({ ok: true, value: null });
    },
  );

  it.each(['nvt.', 'n.v.t', '--', 'xx', minus])('does not take %j for missing', (text) => {
    expect(saysMissing(text)).toBe(false);
  });

  it('reads back what either notation writes', () => {
    const cents = fc.integer({ min: -1e14, max: 1e14 });
    fc.assert(
      fc.property(cents, fc.constantFrom('nl-NL', 'en-GB'), (amount, locale) => {
        const value = amount / 100;
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        expect(parseNumber(written)).toEqual({ ok: true, value: value === 0 ? 0 : value });
      }),
    );
  });

  it('gives a finite number, null or a problem for any text, at once', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+€% \u00a0\u2212xe()')) }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const answer = parseNumber(any);
        expect(!answer.ok || answer.value === null || Number.isFinite(answer.value)).toBe(true);
      }),
    );
  });
});

describe('numberIn', () => {
  it.each([
    [null, null],
    [undefined, null],
    ['', null],
    [0, 0],
    [-0, 0],
    [-1.5, -1.5],
    ['1.234,5', 1234.5],
  ])('reads %j as %j', (cell, expected) => {
    expect(numberIn(cell)).toEqual({ ok: true, value: expected });
  });

  it.each([
    [true, 'booleanFound', {}],
    [false, 'booleanFound', {}],
    [Number.NaN, 'notANumber', { text: 'NaN' }],
    [Number.POSITIVE_INFINITY, 'notANumber', { text: 'Infinity' }],
    [{}, 'notANumber', { text: 'object' }],
    ['1.234', 'ambiguousNumber', { text: '1.234' }],
  ])('does not take %p for a number, and quotes it', (cell, code, slots) => {
    expect(numberIn(cell)).toEqual({ ok: false, problems: [{ code, slots }] });
  });
});
