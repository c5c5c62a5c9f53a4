import { fc } from '../../support/chance';
import { minusChange } from '../../../src/analysis/association/minusChange';

test('fewer is above zero, more below: minus the change as part of the year before', () => {
  expect(minusChange(90, 100)).toBeCloseTo(0.1, 15);
  expect(minusChange(110, 100)).toBeCloseTo(-0.1, 15);
  expect(minusChange(0, 100)).toBe(1);
});

test('unknown when one of the years is, or when there was nothing to compare with', () => {
  expect([minusChange(null, 1), minusChange(1, null), minusChange(1, 0), minusChange(1, -1)]).toEqual(
    new Array(4).fill(null),
  );
  expect(minusChange(1e308, 1e-308)).toBeNull();
});

test('does not depend on the unit', () => {
  const figure = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(figure, figure, fc.double({ min: 0.01, max: 1000, noNaN: true }), (now, before, unit) => {
      expect(minusChange(now * unit, before * unit)).toBeCloseTo(minusChange(now, before)!, 6);
    }),
  );
});
