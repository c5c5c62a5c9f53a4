/**
 * ln(a/b) that keeps its digits when a and b are nearly equal: at a/b = 1 + 1e-13 the plain logarithm is off by 4e-4.
 * @param a above zero
 * @param b above zero
 */
export const logRatio = (a: number, b: number): number => {
  const difference = (a - b) / b;
  return Math.abs(difference) < 0.5 ? Math.log1p(difference) : Math.log(a / b);
};

/**
 * Logarithmic mean of two positive figures; the figure itself when they are equal.
 * @see docs/methods/decomposition.md (LMDI)
 */
export const logarithmicMean = (a: number, b: number): number => (a === b ? a : (a - b) / logRatio(a, b));
