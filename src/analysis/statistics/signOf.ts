/** Smaller than this in absolute value counts as zero; on shares, so relative to 1. */
export const ZERO_TOLERANCE = 1e-12;

/** Sign with the tolerance of the method: rounding noise is neither surplus nor deficit. */
export const signOf = (value: number): -1 | 0 | 1 => {
  if (Math.abs(value) < ZERO_TOLERANCE) return 0;
  return value > 0 ? 1 : -1;
};
