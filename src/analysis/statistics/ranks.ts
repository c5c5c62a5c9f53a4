/** Averages are rounded to 12 significant digits before ranking: float noise would break ties that are real. */
const SIGNIFICANT_DIGITS = 12;

/** `value` without the noise beyond 12 significant digits. Values that show the same digits are the same number afterwards. */
export const withoutNoise = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));

/**
 * Twice the average rank of each value, an integer also with ties: comparisons of ranks stay exact.
 * The lowest value of n without ties gets 2, the highest 2n.
 * @param values finite numbers, any unit
 */
export const doubledRanks = (values: readonly number[]): number[] => {
  const clean = values.map(withoutNoise);
  const order = clean.map((_, i) => i).sort((i, j) => clean[i]! - clean[j]!);
  const doubled = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && clean[order[end]!] === clean[order[start]!]) end++;
    for (let k = start; k < end; k++) doubled[order[k]!] = start + end + 1;
    start = end;
  }
  return doubled;
};

/** Rank of each value, 1 for the lowest; values that are equal to 12 significant digits share the average of their ranks. */
export const averageRanks = (values: readonly number[]): number[] => doubledRanks(values).map((twice) => twice / 2);
