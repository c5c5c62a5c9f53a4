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

/** Squares below this have lost digits to underflow. */
const SMALLEST_SQUARE = 1e-280;

/** Has a sum of squares kept its digits? Not when it overflowed, nor when it all but vanished. */
export const keptItsDigits = (sumOfSquares: number): boolean =>
  sumOfSquares >= SMALLEST_SQUARE && sumOfSquares < Infinity;
