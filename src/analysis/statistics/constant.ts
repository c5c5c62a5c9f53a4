/**
 * Are all values the same (largest = smallest) as they stand? Computed spread is no test: ten times 0.1 has a mean that
 * differs from 0.1 in the last bit.
 */
export const isConstant = (values: readonly number[]): boolean => {
  const first = values[0];
  for (let i = 1; i < values.length; i++) if (values[i] !== first) return false;
  return true;
};
