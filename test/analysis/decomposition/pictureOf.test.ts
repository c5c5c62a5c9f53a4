import { fc } from '../../support/chance';
import { pictureOf } from '../../../src/analysis/decomposition/pictureOf';

test.each([
  [0.1, 0.02, 'reinforcing'],
  [-0.1, -0.02, 'reinforcing'],
  [0.1, -0.02, 'dampening'],
  [-0.1, 0.02, 'dampening'],
  [0.1, 0.0004999, 'neutral'],
  [0.0004999, -0.1, 'neutral'],
  [0.1, 0.0005, 'reinforcing'],
  [-0.0005, 0.0005, 'dampening'],
  [0, 0, 'neutral'],
] as const)('volume %d and price %d: %s', (volume, price, picture) => {
  expect(pictureOf(volume, price)).toBe(picture);
});

test('looks the same from either side', () => {
  const share = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(share, share, (volume, price) => {
      expect(pictureOf(price, volume)).toBe(pictureOf(volume, price));
      expect(pictureOf(-volume, -price)).toBe(pictureOf(volume, price));
    }),
  );
});
