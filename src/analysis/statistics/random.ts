/** A source of pseudo-random 32-bit integers; the same seed gives the same sequence on every machine. */
export type Random = () => number;

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Spreads one seed over the words of a larger state, as the authors of xoshiro advise (finaliser of MurmurHash3). */
const spread = (seed: number, index: number): number => {
  let word = (seed + Math.imul(index + 1, 0x9e3779b9)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
};

/**
 * The generator xoshiro128** 1.1: 128 bits of state, period 2^128 - 1, integer operations only.
 * @param state four 32-bit words, not all zero
 * @returns a function that gives the next integer, 0 up to and including 2^32 - 1
 * @see D. Blackman, S. Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4)
 */
export const xoshiro128 = (state: readonly [number, number, number, number]): Random => {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
};

/** A repeatable generator from one number; `seed` is taken modulo 2^32. */
export const seededRandom = (seed: number): Random =>
  xoshiro128([spread(seed, 0), spread(seed, 1), spread(seed, 2), spread(seed, 3)]);

/** An unbiased integer from 0 up to but not including `bound` (1 to 2^32): draws that would favour low numbers are thrown away. */
export const randomBelow = (random: Random, bound: number): number => {
  const usable = 0x1_0000_0000 - (0x1_0000_0000 % bound);
  let draw = random();
  while (draw >= usable) draw = random();
  return draw % bound;
};

/** Puts `items` in a random order in place: every order is equally likely (Fisher-Yates). */
export const shuffle = (items: Float64Array, random: Random): void => {
  for (let last = items.length - 1; last > 0; last--) {
    const other = randomBelow(random, last + 1);
    const kept = items[last]!;
    items[last] = items[other]!;
    items[other] = kept;
  }
};
