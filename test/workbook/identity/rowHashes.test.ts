import fc from 'fast-check';
import { hashParts } from '../../../src/workbook/identity/rowHashes';

describe('hashParts', () => {
  it('cuts where a property is full and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[0-9a-z]{0,7}$/), { maxLength: 60 }), (hashes) => {
        const parts = hashParts(hashes, 40);
        expect(parts.join('')).toBe(hashes.join(','));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('is one part for a sheet without rows', () => {
    expect(hashParts([])).toEqual(['']);
  });
});
