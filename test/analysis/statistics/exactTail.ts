/* An independent reference for the tail of R²: finite sums for whole degrees of freedom (Abramowitz & Stegun, 26.7.3 and 26.7.4)
   in fixed-point arithmetic with 1400 bits, no floating point until the last line. */

const BITS = 1400n;
const ONE = 1n << BITS;

const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;
const over = (a: bigint, b: bigint): bigint => (a << BITS) / b;

const integerRoot = (value: bigint): bigint => {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};
const root = (value: bigint): bigint => integerRoot(value << BITS);

/** Every double is a whole number of 2^-1074: exact. */
const fixed = (value: number): bigint => {
  let scale = 0n;
  let whole = value;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    scale++;
  }
  return (BigInt(whole) << BITS) >> scale;
};

/** A fixed-point number as a double, correct to about 2^-60 relative. */
const toNumber = (value: bigint): number => {
  const length = value.toString(2).length;
  const drop = Math.max(0, length - 64);
  return Number(value >> BigInt(drop)) * 2 ** (drop - Number(BITS) / 2) * 2 ** (-Number(BITS) / 2);
};

/** Arctangent for 0 ≤ value ≤ 1: halved eight times, then the series. */
const arctangent = (value: bigint): bigint => {
  let small = value;
  for (let i = 0; i < 8; i++) small = over(small, ONE + root(ONE + times(small, small)));
  const square = times(small, small);
  let power = small;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += k % 4n === 1n ? power / k : -(power / k);
    power = times(power, square);
  }
  return sum << 8n;
};

const PI = 4n * arctangent(ONE);

/** Chance of an R² above `rSquared` (exactly the double given) with `df` degrees of freedom, as a fixed-point number. */
const exactTail = (rSquared: number, df: number): bigint => {
  const explained = fixed(rSquared);
  const unexplained = ONE - explained;
  const sine = root(explained);
  const cosine = root(unexplained);
  let sum = 0n;
  if (df % 2 === 0) {
    let term = ONE;
    for (let j = 1; j <= df / 2; j++) {
      sum += term;
      term = (times(term, unexplained) * BigInt(2 * j - 1)) / BigInt(2 * j);
    }
    return ONE - times(sine, sum);
  }
  let term = cosine;
  for (let j = 1; j <= (df - 1) / 2; j++) {
    sum += term;
    term = (times(term, unexplained) * BigInt(2 * j)) / BigInt(2 * j + 1);
  }
  const angle = sine <= cosine ? arctangent(over(sine, cosine)) : PI / 2n - arctangent(over(cosine, sine));
  return ONE - over(2n * (angle + times(sine, sum)), PI);
};

export const exactTailNumber = (rSquared: number, df: number): number => toNumber(exactTail(rSquared, df));
