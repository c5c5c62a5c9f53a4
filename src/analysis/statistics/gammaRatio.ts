/** Coefficients of w^-2, w^-4, … in ln Γ(w+3/4)/Γ(w+1/4): -E(2k) / (k · 4^(2k+1)), with E the Euler numbers. */
const COEFFICIENTS = [
  1 / 64,
  -5 / 2048,
  61 / 49152,
  -1385 / 1048576,
  50521 / 20971520,
  -2702765 / 402653184,
  199360981 / 7516192768,
];

/** From here on the asymptotic series is exact to the last bit. */
const LARGE = 16;

const asymptotic = (a: number): number => {
  const w = a - 0.25;
  const step = 1 / (w * w);
  const series = COEFFICIENTS.reduceRight((sum, coefficient) => (sum + coefficient) * step, 0);
  return Math.sqrt(w) * Math.exp(series);
};

/**
 * Γ(a + ½) / Γ(a) for a > 0. Differences of log-gamma lose three to four digits for large a; this series does not.
 * @see Fields (1966), A note on the asymptotic expansion of a ratio of gamma functions, Proc. Edinburgh Math. Soc. 15(1)
 */
export const gammaRatio = (a: number): number => {
  let factor = 1;
  let shifted = a;
  for (; shifted < LARGE; shifted++) factor *= shifted / (shifted + 0.5);
  return factor * asymptotic(shifted);
};
