import { formatNumber, formatPercent } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { FigureTable } from '../../../shell/FigureTable';
import { useLooks } from '../parts/looks';
import type { Raters } from './raters';

/** Below this a kappa says little. */
const fewPairs = 30;

const digits = 2;

/** How far two raters agree, by more than one measure, with how many ratings it rests on. */
export const AgreementTable = ({ raters }: { readonly raters: Raters }) => {
  const looks = useLooks();
  const { t, notation } = useWords();
  const { agreement, once, settled } = raters;
  if (agreement === null) return <p className={looks.plain}>{t('conditionsRate.second.none')}</p>;
  const { kappa, gwetAC2, percentageAgreement, pairs } = agreement;
  const number = (value: number): string => formatNumber(value, notation, digits);
  const kappaText =
    kappa === null
      ? t('conditionsRate.second.kappaNone')
      : t('conditionsRate.second.interval', {
          value: number(kappa.kappa),
          low: number(Math.max(-1, kappa.kappa - 1.96 * kappa.standardError)),
          high: number(Math.min(1, kappa.kappa + 1.96 * kappa.standardError)),
        });
  const row = (key: 'kappa' | 'ac2' | 'equal' | 'pairs' | 'once' | 'settled', value: string) => ({
    key,
    name: t(`conditionsRate.second.${key}`),
    cells: [value],
  });
  return (
    <>
      <FigureTable
        caption={t('conditionsRate.second.agreement')}
        headers={[t('conditionsRate.second.measure'), t('conditionsRate.second.value')]}
        rows={[
          row('kappa', kappaText),
          row('ac2', number(gwetAC2)),
          row('equal', formatPercent(percentageAgreement, notation, { digits: 0 })),
          row('pairs', formatNumber(pairs, notation)),
          row('once', formatNumber(once, notation)),
          ...(settled > 0 ? [row('settled', formatNumber(settled, notation))] : []),
        ]}
      />
      <p className={looks.small}>
        {t(kappa === null ? 'conditionsRate.second.kappaNoneInfo' : 'conditionsRate.second.kappaInfo')}
      </p>
      <p className={looks.small}>{t('conditionsRate.second.ac2Info')}</p>
      {settled > 0 && <p className={looks.small}>{t('conditionsRate.second.before')}</p>}
      {pairs < fewPairs && <p className={looks.small}>{t('conditionsRate.second.few')}</p>}
    </>
  );
};
