/** Every way to choose `size` of the positions 0 … count − 1: slow and plain, to check clever counting against. */
export function choices(count: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  if (count < size) return [];
  return [...choices(count - 1, size), ...choices(count - 1, size - 1).map((chosen) => [...chosen, count - 1])];
}

/** Twice the number of pairs in which the first group is higher, ties half, counted pair by pair. */
export function doubledWins(first: readonly number[], second: readonly number[]): number {
  return first
    .flatMap((a) => second.map((b): number => (a > b ? 2 : a === b ? 1 : 0)))
    .reduce((sum, win) => sum + win, 0);
}

/** Splits values into the chosen and the others. */
export function divide(values: readonly number[], chosen: readonly number[]): readonly [number[], number[]] {
  return [chosen.map((i) => values[i]), values.filter((_, i) => !chosen.includes(i))];
}
