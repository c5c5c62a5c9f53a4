import { sumOfEuros } from '../statistics/sumOfEuros';
import { byMunicipality } from './byMunicipality';
import { completeRows, type CompleteRow } from './completeRows';
import { eurosPer, meanOfParts } from './parts';
import type { DecomposedRow, TotalDecomposition } from './types';

const inFixedOrder = (a: CompleteRow, b: CompleteRow): number => {
  if (a.municipality === b.municipality) return a.year - b.year;
  return a.municipality < b.municipality ? -1 : 1;
};

/**
 * Any set of rows taken together: a country, a group, one year. Summed by municipality and year, so that the order in which the rows
 * stand does not change a digit.
 * @returns null when no row has components. `mean` is the unweighted mean over municipalities of their period means
 * @see docs/methods/periods.md
 */
export const totalOf = (rows: readonly DecomposedRow[]): TotalDecomposition | null => {
  const complete = [...completeRows(rows)].sort(inFixedOrder);
  if (complete.length === 0) return null;
  const municipalities = [...byMunicipality(complete).values()];
  const years = new Set(complete.map((row) => row.year)).size;
  const euros = complete.map((row) => row.euro);
  return {
    municipalities: municipalities.length,
    mean: meanOfParts(municipalities.map((own) => meanOfParts(own.map((row) => row.share)))),
    weighted: eurosPer(sumOfEuros(complete.map((row) => row.budget)), euros),
    euro: eurosPer(years, euros),
  };
};
