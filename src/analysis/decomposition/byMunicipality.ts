import type { CompleteRow } from './completeRows';

/** Rows per municipality in order of first appearance, the years of each ascending: a fixed order of summation. */
export const byMunicipality = (rows: readonly CompleteRow[]): ReadonlyMap<string, readonly CompleteRow[]> => {
  const groups = new Map<string, CompleteRow[]>();
  for (const row of rows) {
    const group = groups.get(row.municipality);
    if (group === undefined) groups.set(row.municipality, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) group.sort((a, b) => a.year - b.year);
  return groups;
};
