/** Shares and thresholds are whole numbers of this unit: with fifteen digits of a share no amount is a cent off. */
const DECIMALS = 18;
export const UNITS = 10n ** BigInt(DECIMALS);

/** As many as Excel keeps: what lies beyond is noise of a calculation such as 1 − 0.9. */
const SIGNIFICANT_DIGITS = 15;

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

/** A share, 0 or more, as a whole number of units; rounded to fifteen digits. */
export const toUnits = (share: number): bigint => {
  const [mantissa, power] = share.toExponential(SIGNIFICANT_DIGITS - 1).split('e') as [string, string];
  const digits = BigInt(mantissa.replace('.', ''));
  const shift = DECIMALS + Number(power) - (SIGNIFICANT_DIGITS - 1);
  return shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
};

/** a / b rounded to a whole number, half away from zero; a is not negative, b is positive. */
export const roundedQuotient = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);
