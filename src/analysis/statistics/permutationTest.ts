import { success, type Result } from '../result';
import type { SeriesProblem } from './problems';
import { seededRandom, shuffle } from './random';
import { checkedMoments } from './rSquared';

/** Up to this many pairs every order is tried (8! = 40 320). */
const MOST_EXACT = 8;

/** Random orders above that; with the observed one they make 10 000. */
const DRAWS = 9_999;

/** The seed of the random orders; shown with the answer so that anyone can repeat it. */
export const PERMUTATION_SEED = 20_230_621;

/** Two sums that differ by less than this share of their scale are the same: rounding must not decide what counts as extreme. */
const SAME = 1e-12;

/** How rare the observed R² is among orders in which y has nothing to do with x. */
export interface PermutationTest {
  /** Share of the orders with an R² at least as large. */
  readonly p: number;
  /** Number of orders looked at, the observed one among them. */
  readonly orders: number;
  /** `null` when every order was tried. */
  readonly seed: number | null;
}

const products = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** Goes through every order of `items` in place (Heap's algorithm), the one given first. */
const forEachOrder = (items: Float64Array, visit: () => void): void => {
  const turns = new Uint32Array(items.length);
  visit();
  for (let depth = 1; depth < items.length;) {
    if (turns[depth]! < depth) {
      const other = depth % 2 === 0 ? 0 : turns[depth]!;
      const kept = items[depth]!;
      items[depth] = items[other]!;
      items[other] = kept;
      visit();
      turns[depth]!++;
      depth = 1;
    } else {
      turns[depth] = 0;
      depth++;
    }
  }
};

const forEachDraw = (items: Float64Array, seed: number, visit: () => void): void => {
  const random = seededRandom(seed);
  visit();
  for (let draw = 0; draw < DRAWS; draw++) {
    shuffle(items, random);
    visit();
  }
};

/**
 * Permutation test of R²: all n! orders for a small n, otherwise 9 999 random ones with a fixed seed, p = (b + 1)/(B + 1).
 * @param x    one finite number per municipality
 * @param y    same length and order
 * @param seed of the random orders, any whole number
 * @param mostExact largest n for which every order is tried
 * @returns Problems: unequalLength, tooFewPairs (< 3), noVariance, outOfRange
 */
export const permutationTest = (
  x: readonly number[],
  y: readonly number[],
  seed: number = PERMUTATION_SEED,
  mostExact: number = MOST_EXACT,
): Result<PermutationTest, SeriesProblem> => {
  const checked = checkedMoments(x, y);
  if (!checked.ok) return checked;
  const { centreX, centreY, sxx, syy } = checked.value;
  const a = Float64Array.from(x, (value) => value - centreX);
  const b = Float64Array.from(y, (value) => value - centreY);
  const expected = (a.reduce((s, v) => s + v, 0) * b.reduce((s, v) => s + v, 0)) / a.length;
  const distance = (): number => Math.abs(products(a, b) - expected);
  const threshold = distance() - SAME * Math.sqrt(sxx) * Math.sqrt(syy);
  let orders = 0;
  let extreme = 0;
  const count = (): void => {
    orders++;
    if (distance() >= threshold) extreme++;
  };
  const exact = a.length <= mostExact;
  if (exact) forEachOrder(b, count);
  else forEachDraw(b, seed, count);
  return success({ p: extreme / orders, orders, seed: exact ? null : seed });
};
