/** Shares and thresholds are taken to nine decimals, far finer than any rule is written. */
export const UNITS = 1_000_000_000n;

/** Above this many euros a number no longer holds every cent. */
const LARGEST = 9e13;

export const isEuroAmount = (euro: number): boolean => Math.abs(euro) <= LARGEST;

/**
 * Whole cents, rounded half away from zero. The shortest decimal that stands for the number is what counts:
 * 1.005 is a half cent, although its binary form lies just below.
 */
export const toCents = (euro: number): bigint => {
  const size = Math.abs(euro);
  // Tiny numbers are written with an exponent of their own; they are no cent in any case.
  const cents = size < 1e-6 ? 0n : BigInt(Math.round(Number(`${size}e2`)));
  return euro < 0 ? -cents : cents;
};

/** Euros again. Together with `toCents` exact up to 90 trillion. */
export const toEuro = (cents: bigint): number => Number(cents) / 100;

/** A share as a whole number of billionths. */
export const toUnits = (share: number): bigint => BigInt(Math.round(share * Number(UNITS)));

/** a / b rounded to a whole number, half away from zero; a is not negative, b is positive. */
export const roundedQuotient = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);
