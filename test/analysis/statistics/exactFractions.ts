/* Exact arithmetic on doubles: every double is a fraction with a power of two below the line. */

/** numerator / 2^shift for all values together. */
const whole = (values: readonly number[]): { readonly integers: bigint[]; readonly shift: number } => {
  let shift = 0;
  for (const value of values) while (!Number.isInteger(value * 2 ** shift)) shift++;
  return { shift, integers: values.map((value) => BigInt(value * 2 ** shift)) };
};

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const dot = (a: readonly bigint[], b: readonly bigint[]): bigint => sum(a.map((value, i) => value * b[i]));

/** top / bottom as a double, correct to 2^-60 or so. */
const ratio = (top: bigint, bottom: bigint): number => {
  if (top === 0n) return 0;
  const size = (value: bigint): number => (value < 0n ? -value : value).toString(2).length;
  const shift = Math.max(0, size(bottom) - size(top) + 66);
  return Number((top << BigInt(shift)) / bottom) * 2 ** (-shift / 2) * 2 ** (-shift + shift / 2);
};

/** Exact mean, variance (n - 1), R², slope and unexplained share, rounded only at the end. */
export const exactLine = (x: readonly number[], y: readonly number[]) => {
  const n = BigInt(x.length);
  const [a, b] = [whole(x), whole(y)];
  const [sumA, sumB] = [sum(a.integers), sum(b.integers)];
  const sxx = n * dot(a.integers, a.integers) - sumA * sumA;
  const syy = n * dot(b.integers, b.integers) - sumB * sumB;
  const sxy = n * dot(a.integers, b.integers) - sumA * sumB;
  return {
    meanX: ratio(sumA, n << BigInt(a.shift)),
    varianceX: ratio(sxx, (n * (n - 1n)) << BigInt(2 * a.shift)),
    slope: ratio(sxy, sxx) * 2 ** (a.shift - b.shift),
    rSquared: ratio(sxy * sxy, sxx * syy),
    unexplained: ratio(sxx * syy - sxy * sxy, sxx * syy),
    intercept: ratio(sumB * sxx - sxy * sumA, (n * sxx) << BigInt(b.shift)),
  };
};

/** A fraction in lowest terms, the denominator positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

const fraction = (top: bigint, bottom: bigint): Fraction => {
  const common = divisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / common, bottom: bottom / common };
};

export const exactly = (value: number): Fraction => {
  const { integers, shift } = whole([value]);
  return fraction(integers[0], 1n << BigInt(shift));
};
const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const product = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
export const quotient = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const numberOf = ({ top, bottom }: Fraction): number => ratio(top, bottom);

const ZERO: Fraction = { top: 0n, bottom: 1n };
export const total = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

/** Least squares through the normal equations, solved by elimination in exact fractions; columns must be independent. */
export const exactLeastSquares = (columns: readonly (readonly number[])[], target: readonly number[]): Fraction[] => {
  const exact = columns.map((column) => column.map(exactly));
  const right = target.map(exactly);
  const rows = exact.map((a) => [
    ...exact.map((b) => total(a.map((value, i) => product(value, b[i])))),
    total(a.map((value, i) => product(value, right[i]))),
  ]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    for (let row = 0; row < rows.length; row++) {
      if (row === pivot) continue;
      const factor = quotient(rows[row][pivot], rows[pivot][pivot]);
      rows[row] = rows[row].map((value, i) => minus(value, product(factor, rows[pivot][i])));
    }
  }
  return rows.map((row, i) => quotient(row[columns.length], row[i]));
};
