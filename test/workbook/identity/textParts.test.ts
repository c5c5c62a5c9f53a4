import { fc } from '../../support/chance';
import { textParts } from '../../../src/workbook/identity/textParts';

describe('textParts', () => {
  it('cuts where a property is full and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const parts = textParts(text, 40);
        expect(parts.join('')).toBe(text);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('is one part for a text of nothing', () => {
    expect(textParts('')).toEqual(['']);
  });
});
