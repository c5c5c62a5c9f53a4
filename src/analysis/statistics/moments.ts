/** Mean and sum of squared deviations of one series. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly sumOfSquares: number;
}

/**
 * Mean and sum of squared deviations by the corrected two-pass algorithm; the order of summation is the order given.
 * @param values at least one finite number
 * @see Chan, Golub & LeVeque (1983), Algorithms for computing the sample variance, The American Statistician 37(3)
 */
export const moments = (values: readonly number[]): Moments => {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const centre = sum / n;
  let rest = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - centre;
    rest += deviation;
    squares += deviation * deviation;
  }
  return { n, mean: centre + rest / n, sumOfSquares: Math.max(0, squares - (rest * rest) / n) };
};

/** Sample standard deviation (n - 1); at least two values. */
export const standardDeviation = ({ n, sumOfSquares }: Moments): number => Math.sqrt(sumOfSquares / (n - 1));

/**
 * Sums of squares and products of two series around their means. `centre` is the mean as rounded in the first pass and
 * `rest` what it fell short of the true mean: together they keep digits when the mean is large against the spread.
 */
export interface PairMoments {
  readonly n: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly restX: number;
  readonly restY: number;
  readonly sxx: number;
  readonly syy: number;
  readonly sxy: number;
}

/** {@link moments} for two series of equal length at once, with the sum of products. */
export const pairMoments = (x: readonly number[], y: readonly number[]): PairMoments => {
  const n = x.length;
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < n; i++) {
    sumX += x[i]!;
    sumY += y[i]!;
  }
  const centreX = sumX / n;
  const centreY = sumY / n;
  let a = 0;
  let b = 0;
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - centreX;
    const dy = y[i]! - centreY;
    a += dx;
    b += dy;
    aa += dx * dx;
    bb += dy * dy;
    ab += dx * dy;
  }
  return {
    n,
    centreX,
    centreY,
    restX: a / n,
    restY: b / n,
    sxx: aa - (a * a) / n,
    syy: bb - (b * b) / n,
    sxy: ab - (a * b) / n,
  };
};
