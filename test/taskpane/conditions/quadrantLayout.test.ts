import { fc } from '../../support/chance';
import { placeMunicipality } from '../../../src/analysis/conditions/archetype';
import type { PlacedMunicipality } from '../../../src/sheets/conditions/archetypes/model';
import { quadrantLayout } from '../../../src/taskpane/conditions/archetypes/parts/quadrantLayout';
import { municipality } from './support/sheets';

const placed = (code: string, result: number | null, control: number | null): PlacedMunicipality => ({
  municipality: municipality(code, 0.1),
  group: 'surplus',
  ratings: [],
  scores: { result, control },
  placement: placeMunicipality([], []),
});

const thirds = fc.constantFrom(-1, -2 / 3, -1 / 3, 0, 1 / 3, 2 / 3, 1);
const halves = fc.constantFrom(-1, -0.5, 0, 0.5, 1);

test.each([290, 320, 460])(
  'at %i px no code lies over another, and everyone stays on their side of both axes',
  (width) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(thirds, halves), { minLength: 1, maxLength: 15 }), (spots) => {
        const all = spots.map(([result, control], i) => placed(`G${i + 1}`, result, control));
        const { units, zero, plot } = quadrantLayout(all, width);
        expect(units).toHaveLength(all.length);
        for (const [i, a] of units.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(plot.left);
          expect(a.x + 7 + a.code.length * 6.4).toBeLessThanOrEqual(plot.right + 1);
          const { result, control } = a.own.scores;
          if (result !== 0) expect(Math.sign(a.x - zero.x)).toBe(Math.sign(result!));
          if (control !== 0) expect(Math.sign(zero.y - a.y)).toBe(Math.sign(control!));
          for (const b of units.slice(i + 1)) {
            const apartX = Math.abs(a.x - b.x) >= 7 + Math.min(a.code.length, b.code.length) * 6.4;
            expect(apartX || Math.abs(a.y - b.y) >= 14.99).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  },
);

test('too many for codes: a number per spot, which add up; who cannot be placed is left out', () => {
  const all = Array.from({ length: 300 }, (_, i) => placed(`M${i}`, (i % 3) - 1, i % 2 === 0 ? 0.5 : null));
  const { units, spots } = quadrantLayout(all, 320);
  expect(units).toEqual([]);
  expect(spots).toHaveLength(3);
  expect(spots.reduce((sum, { codes }) => sum + codes.length, 0)).toBe(150);
});
