import { sumOfEuros } from '../statistics/sumOfEuros';
import { byMunicipality } from './byMunicipality';
import { completeRows, type CompleteRow } from './completeRows';
import { eurosPer, meanOfParts, type Parts } from './parts';
import { pictureOf } from './pictureOf';
import type { DecomposedRow, PeriodDecomposition, Weighting } from './types';

const shareOf = (rows: readonly CompleteRow[], weighting: Weighting): Parts =>
  weighting === 'mean'
    ? meanOfParts(rows.map((row) => row.share))
    : eurosPer(
        sumOfEuros(rows.map((row) => row.budget)),
        rows.map((row) => row.euro),
      );

const componentsOnly = ({ volume, price, interaction }: Parts) => ({ volume, price, interaction });

/**
 * Each municipality over the period, in order of first appearance. Only years with components count, for the balance too, so that
 * it still is the sum of its components. A municipality without such a year is absent.
 * @param weighting `mean` of the yearly shares, as the report does, or `weighted`: Σ euros / Σ budgets
 * @returns shares, and euros as a mean per year; years ascending
 * @see docs/methods/periods.md; AEF & De Beleidsonderzoekers (2023), footnote 11
 */
export const decomposePeriods = (
  rows: readonly DecomposedRow[],
  weighting: Weighting,
): readonly PeriodDecomposition[] =>
  [...byMunicipality(completeRows(rows))].map(([municipality, years]) => {
    const share = shareOf(years, weighting);
    const euro = eurosPer(
      years.length,
      years.map((row) => row.euro),
    );
    return {
      municipality,
      years: years.map((row) => row.year),
      balance: { share: share.balance, euro: euro.balance },
      components: { share: componentsOnly(share), euro: componentsOnly(euro) },
      picture: pictureOf(share.volume, share.price),
    };
  });
