/** Below this a computed value counts as zero: rounding noise of shares and correlations stays far under it. */
export const ZERO = 1e-12;

/** A sum of squared residuals below this share of the total is rounding of a perfect line. */
export const ROUNDING = 1e-30;

export type Sign = -1 | 0 | 1;

/** Sign of a share or a correlation; |value| < 1e-12 is zero, neither deficit nor surplus. */
export const signOf = (value: number): Sign => (Math.abs(value) < ZERO ? 0 : value < 0 ? -1 : 1);
