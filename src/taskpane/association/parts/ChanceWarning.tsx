import type { ChanceReference } from '../../../analysis/association/chanceReference';
import { formatNumber, formatPercent } from '../../../text/format';
import { counted, useWords } from '../../app/words';
import { Notice } from '../../shell/Notice';

/** What chance alone gives, with the person's own numbers. Not to be dismissed. */
export const ChanceWarning = ({
  chance,
  relations,
}: {
  readonly chance: ChanceReference;
  readonly relations: number;
}) => {
  const words = useWords();
  const { t, notation } = words;
  const { n, mean, limit, carrying, expectedAbove } = chance;
  if (carrying === 'none') return null;
  const percent = (share: number): string => formatPercent(share, notation, { digits: 0 });
  const slots = { n, mean: percent(mean), limit: percent(limit) };
  return (
    <Notice intent="warning" title={t(`clues.warning.${carrying}`)}>
      {t(carrying === 'fair' ? 'clues.warning.short' : 'clues.warning.text', slots)}{' '}
      {relations > 1 && expectedAbove < 1
        ? t('clues.warning.relationsFew', counted(relations, words))
        : t('clues.warning.relations', {
            ...counted(relations, words),
            above: formatNumber(expectedAbove, notation, 0),
          })}{' '}
      {t('clues.warning.denial')}
    </Notice>
  );
};
