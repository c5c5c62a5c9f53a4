import { findingOf } from '../../analysis/decomposition/findingOf';
import type { PeriodDecomposition } from '../../analysis/decomposition/types';
import { formatPercent, type Notation } from '../../text/format';
import type { Translate } from '../../text/instance';

/** One municipality is told in figures, several by which component is largest in most of them. */
export const findingSentence = (periods: readonly PeriodDecomposition[], t: Translate, notation: Notation): string => {
  const [only] = periods;
  if (only === undefined) return t('sheets.volumePrice.finding.none');
  if (periods.length === 1) {
    const shown = (share: number): string => formatPercent(share, notation);
    return t('sheets.volumePrice.finding.single', {
      name: only.municipality,
      balance: shown(only.balance.share),
      volume: shown(only.components.share.volume),
      price: shown(only.components.share.price),
    });
  }
  const { municipalities: count, volumeLargest, priceLargest } = findingOf(periods);
  if (volumeLargest === priceLargest) return t('sheets.volumePrice.finding.even');
  const [part, largest] =
    volumeLargest > priceLargest ? (['volume', volumeLargest] as const) : (['price', priceLargest] as const);
  return largest === count
    ? t(`sheets.volumePrice.finding.${part}All`, { count })
    : t(`sheets.volumePrice.finding.${part}`, { largest, count });
};
