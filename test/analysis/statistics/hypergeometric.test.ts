import { hypergeometric } from '../../../src/analysis/statistics/hypergeometric';
import { fc } from '../../support/chance';
import { relativeError } from './support';

const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
};

/** Counted in whole numbers, with eighteen digits. */
const exact = (marked: number, draws: number, population: number, drawn: number): number => {
  const ways = choose(marked, drawn) * choose(population - marked, draws - drawn);
  return Number((ways * 10n ** 18n) / choose(population, draws)) / 1e18;
};

const draw = fc
  .integer({ min: 1, max: 60 })
  .chain((population) =>
    fc.tuple(fc.integer({ min: 0, max: population }), fc.integer({ min: 0, max: population }), fc.constant(population)),
  );

test('every chance is that of counting', () => {
  fc.assert(
    fc.property(draw, ([marked, draws, population]) => {
      const chances = hypergeometric(marked, draws, population);
      expect(chances).toHaveLength(marked + 1);
      chances.forEach((chance, drawn) => expect(chance).toBeCloseTo(exact(marked, draws, population, drawn), 14));
    }),
  );
});

test('no digits are lost far from the middle, nor by size', () => {
  const chances = hypergeometric(342, 3000, 20_000);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  // All marked items among those drawn: a product of 342 quotients.
  const all = Array.from({ length: 342 }, (_, i) => (3000 - i) / (20_000 - i)).reduce(
    (product, one) => product * one,
    1,
  );
  expect(relativeError(chances[342], all)).toBeLessThan(1e-11);
  const none = Array.from({ length: 342 }, (_, i) => (17_000 - i) / (20_000 - i)).reduce(
    (product, one) => product * one,
    1,
  );
  expect(relativeError(chances[0], none)).toBeLessThan(1e-11);
});
