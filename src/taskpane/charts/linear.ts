/** From a value to a place in pixels. */
export type Scale = (value: number) => number;

/** A straight scale; a domain without width stands in the middle. */
export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Smallest and largest with some air around them. */
export const withAir = (values: readonly number[], share: number): readonly [number, number] => {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const air = (high - low || Math.abs(high) || 1) * share;
  return [low - air, high + air];
};
