const SCALE = 1000n;

/**
 * Exact two-sided p of `agreements` out of `trials` when each is a toss of a fair coin: twice the smaller tail, at most 1.
 * @param trials whole number, 0 or more; without any trial p is 1
 */
export const binomialTest = (agreements: number, trials: number): number => {
  const tail = Math.min(agreements, trials - agreements);
  let ways = 0n;
  let term = 1n;
  for (let k = 0; k <= tail; k++) {
    ways += term;
    term = (term * BigInt(trials - k)) / BigInt(k + 1);
  }
  // A whole number of 2^-1000, so that large trials neither overflow nor round half-way.
  const share = (ways << (SCALE + 1n)) >> BigInt(trials);
  return Math.min(1, Number(share) / 2 ** Number(SCALE));
};
