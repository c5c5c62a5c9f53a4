import { moments } from '../../../../analysis/statistics/moments';
import { codeOf } from '../../../../analysis/conditions/rating';
import { ratedOnly } from '../../../../sheets/conditions/comparison/comparedRows';
import type { Comparison, ModelRow } from '../../../../sheets/conditions/comparison/model';
import { formatNumber, formatPercent } from '../../../../text/format';
import { useWords, type Words } from '../../../app/words';
import { FigureTable, type FigureRow } from '../../../shell/FigureTable';
import { useLines } from '../../../shell/lines';
import { deviatingFrom } from '../data/deviating';
import { shownComparison, shownP, signed, type HardlyView } from '../figures';

interface Props {
  readonly own: ModelRow;
  readonly cases: Comparison['cases'];
  readonly view: HardlyView;
}

const meanOf = ({ own, cases, view }: Props, side: 'deficit' | 'surplus'): number => {
  const codes = ratedOnly(own.ratings).flatMap((rating, i): number[] =>
    rating === null || cases[i]?.group !== side || (view === 'out' && cases[i].isHardly) ? [] : [codeOf(rating)],
  );
  return moments(codes).mean;
};

const figureRows = ({ own, view }: Props, words: Words): readonly FigureRow[] => {
  const { t, notation } = words;
  const shown = shownComparison(own, view);
  if (shown === null) return [];
  const other = view === 'out' ? own.comparison : own.without;
  const row = (key: string, name: string, cell: string): FigureRow => ({ key, name, cells: [cell] });
  return [
    row('gap', t('conditionsCompare.row.gap'), signed(shown.gap, 2, words)),
    ...(view === 'small' && other !== null
      ? [row('without', t('conditionsCompare.row.without'), signed(other.gap, 2, words))]
      : []),
    row('delta', t('conditionsCompare.row.delta'), signed(shown.cliffsDelta, 2, words)),
    row('p', t('conditionsCompare.row.p'), shownP(shown.p, words)),
    row('holm', t('conditionsCompare.row.holm'), shownP(shown.holmP, words)),
    row('smallest', t('conditionsCompare.row.smallest'), shownP(shown.smallestP, words)),
    row('spread', t('conditionsCompare.row.spread'), formatNumber(shown.spread, notation, 2)),
    row('modal', t('conditionsCompare.row.modal'), formatPercent(shown.modalShare, notation, { digits: 0 })),
  ];
};

const Deviating = ({ own, cases }: Props) => {
  const lines = useLines();
  const { t } = useWords();
  const { deficit, surplus } = deviatingFrom(own, cases);
  return (
    <p className={lines.small}>
      <strong>{`${t('conditionsCompare.row.deviating')}: `}</strong>
      {[
        ...(deficit.length === 0 ? [] : [t('conditionsCompare.row.deviatingDeficit', { list: deficit.join(', ') })]),
        ...(surplus.length === 0 ? [] : [t('conditionsCompare.row.deviatingSurplus', { list: surplus.join(', ') })]),
        ...(deficit.length + surplus.length === 0 ? [t('conditionsCompare.row.nobody')] : []),
      ].join('; ')}
    </p>
  );
};

/** Everything behind the one number of a condition. */
export const RowDetails = (props: Props) => {
  const lines = useLines();
  const words = useWords();
  const { t, notation } = words;
  const { own, view } = props;
  const shown = shownComparison(own, view);
  if (shown === null) return <p className={lines.small}>{t('conditionsCompare.row.noComparison')}</p>;
  return (
    <>
      <p className={lines.small}>
        {t('conditionsCompare.row.means', {
          deficit: formatNumber(meanOf(props, 'deficit'), notation, 2),
          surplus: formatNumber(meanOf(props, 'surplus'), notation, 2),
          nDeficit: formatNumber(shown.deficit, notation),
          nSurplus: formatNumber(shown.surplus, notation),
        })}
      </p>
      <FigureTable
        caption={t('conditionsCompare.row.figures', { code: own.row.id })}
        headers={[t('conditionsCompare.row.measure'), t('conditionsCompare.row.value')]}
        rows={figureRows(props, words)}
      />
      <Deviating {...props} />
    </>
  );
};
