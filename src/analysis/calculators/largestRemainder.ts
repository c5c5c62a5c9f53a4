/**
 * Divides whole cents in proportion to the weights, so that the parts add up exactly. What rounding down leaves goes, cent by
 * cent, to the largest remainders; with equal remainders to whoever comes first.
 * @param total    cents, may be negative
 * @param weights  whole numbers, not negative, not all 0
 */
export const largestRemainder = (total: bigint, weights: readonly bigint[]): bigint[] => {
  if (total < 0n) return largestRemainder(-total, weights).map((part) => -part);
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const parts = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight) => (total * weight) % sum);
  const left = Number(total - parts.reduce((all, part) => all + part, 0n));
  const order = weights.map((_, i) => i).sort((i, j) => compare(remainders[j]!, remainders[i]!));
  for (const i of order.slice(0, left)) parts[i]! += 1n;
  return parts;
};

const compare = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1);

/** The same proportions as whole numbers: the decimals as a person typed them, without the noise of their binary form. */
export const wholeWeights = (weights: readonly number[]): bigint[] => {
  const decimals = weights.map(decimalOf);
  const finest = decimals.reduce((lowest, { exponent }) => Math.min(lowest, exponent), 0);
  return decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - finest));
};

function decimalOf(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa, power] = value.toExponential().split('e') as [string, string];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
