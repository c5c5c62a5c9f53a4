import { fc } from '../../support/chance';
import { hyphenation } from '../../../src/sheets/conditions/diagram/hyphenate';
import { textWidth } from '../../../src/sheets/conditions/diagram/textWidth';
import { wrap } from '../../../src/sheets/conditions/diagram/wrap';

const parts = (word: string): string =>
  hyphenation(word)
    .reduceRight((rest, at) => `${rest.slice(0, at)}-${rest.slice(at)}`, word)
    .toLowerCase();

test.each([
  ['Instroombeperking', 'instroom-be-per-king'],
  ['informatiegedreven', 'infor-ma-tie-ge-dre-ven'],
  ['Randvoorwaarden', 'rand-voor-waar-den'],
  ['gerechtigden', 'gerech-tig-den'],
  ['bijstand', 'bijs-tand'],
  ['Snelheid', 'snel-heid'],
  ['werk', 'werk'],
  ['(Financiële)', '(financiële)'],
])('%s may be broken as %s', (word, broken) => {
  expect(parts(word)).toBe(broken);
});

describe('a wrapped text', () => {
  const room = { width: 60, fontSize: 11, lines: 4 };

  test('breaks between words first, then in a word, and in front of a bracket', () => {
    expect(wrap('Kennis van de klant', room)).toEqual(['Kennis van', 'de klant']);
    expect(wrap('Aansturing(srelatie)', room)).toEqual(['Aansturing', '(srelatie)']);
    expect(wrap('Instroombeperking', room)).toEqual(['Instroom-', 'beperking']);
    expect(wrap('(Financiële) sturing', room)).toEqual(['(Finan-', 'ciële)', 'sturing']);
    expect(wrap('information-driven', { ...room, width: 75 })).toEqual(['information-', 'driven']);
  });

  test('ends in an ellipsis when it does not fit', () => {
    const lines = wrap('een twee drie vier vijf zes zeven acht negen tien elf twaalf', room);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('no line is wider than its room, and nothing is lost while there are lines left', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...Array.from('abeinrstW (')), minLength: 1 }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 200 }), (words, width) => {
        const text = words.join(' ').trim();
        const lines = wrap(text, { width, fontSize: 11, lines: 1000 });
        for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
        const letters = (some: string) => some.replace(/[ -]/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
    );
  });
});
