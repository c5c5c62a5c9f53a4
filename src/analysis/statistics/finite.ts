/** A power of two: multiplying by it and back is exact. */
const STEP = 2 ** 64;

/**
 * A statistic that scales with its values (twice the values, twice the answer), also where its own sums would not fit in a number.
 * @param statistic of finite numbers; its answer lies between the smallest and the largest
 */
export const finiteOf = (statistic: (values: readonly number[]) => number, values: readonly number[]): number => {
  const answer = statistic(values);
  return Number.isFinite(answer) ? answer : statistic(values.map((value) => value / STEP)) * STEP;
};
