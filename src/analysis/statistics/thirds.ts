import { withoutNoise } from './ranks';

/** 0 lowest third, 1 middle, 2 highest. */
export type Third = 0 | 1 | 2;

/**
 * In which third of `all` each value falls: u = (number less + half the number equal)/n, lowest when 3u < 1, highest when 3u > 2.
 * Compared in whole numbers, so a value exactly on a border is in the middle on every machine; equal values share a third.
 * @param values finite numbers to be placed, rounded to 12 significant digits
 * @param all    the comparison set, at least one value; usually the same numbers
 */
export const thirds = (values: readonly number[], all: readonly number[] = values): Third[] => {
  const sorted = all.map(withoutNoise).sort((p, q) => p - q);
  const countBelow = (value: number, orEqual: boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return values.map((raw) => {
    const value = withoutNoise(raw);
    // less + half of (less or equal - less), doubled
    const doubled = countBelow(value, false) + countBelow(value, true);
    if (3 * doubled < 2 * sorted.length) return 0;
    return 3 * doubled > 4 * sorted.length ? 2 : 1;
  });
};
