/** Positions of `p` from the smallest to the largest; ties in the order given. */
const ascending = (p: readonly number[]): number[] => p.map((_, i) => i).sort((i, j) => p[i]! - p[j]!);

/**
 * Holm's adjusted p: each stays valid however many were looked at (family-wise error).
 * @param p two-sided p of every test in the family, 0 to 1
 * @returns same order
 * @see Holm (1979), A simple sequentially rejective multiple test procedure, Scand. J. Statistics 6(2)
 */
export const holm = (p: readonly number[]): number[] => {
  const adjusted = new Array<number>(p.length).fill(0);
  let largest = 0;
  ascending(p).forEach((position, rank) => {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * p[position]!));
    adjusted[position] = largest;
  });
  return adjusted;
};

/**
 * Benjamini and Hochberg's adjusted p: the share of false leads to expect among those at most this small.
 * @param p two-sided p of every test in the family, 0 to 1
 * @returns same order
 * @see Benjamini & Hochberg (1995), Controlling the false discovery rate, J. R. Stat. Soc. B 57(1)
 */
export const benjaminiHochberg = (p: readonly number[]): number[] => {
  const adjusted = new Array<number>(p.length).fill(1);
  let smallest = 1;
  ascending(p)
    .reverse()
    .forEach((position, fromLast) => {
      smallest = Math.min(smallest, (p.length / (p.length - fromLast)) * p[position]!);
      adjusted[position] = smallest;
    });
  return adjusted;
};
