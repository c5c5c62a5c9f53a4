import { useMemo } from 'react';
import { tickChance, ticks, type Tick } from '../../../analysis/association/ticks';
import { formatPercent } from '../../../text/format';
import { counted, useWords } from '../../app/words';
import type { Detail } from '../analysis/detail';
import { shownOutcome } from '../analysis/units';
import type { Components } from '../data/components';
import { FigureTable } from '../../shell/FigureTable';
import { Fold } from '../../shell/Fold';
import { municipalityName } from './names';
import { useLines } from '../../shell/lines';

const mostRows = 30;
const signs = { strong: '✓', weak: '(✓)', none: '' } as const satisfies Record<Tick, string>;

interface Props {
  readonly detail: Detail;
  readonly kind: Components['kind'];
}

/** A tick with its words for who does not see it. */
const TickSign = ({ tick }: { readonly tick: Tick }) => {
  const { t } = useWords();
  return (
    <span role="img" aria-label={t(`clues.ticks.${tick}`)}>
      {signs[tick]}
    </span>
  );
};

const Content = ({ detail, kind }: Props) => {
  const styles = useLines();
  const words = useWords();
  const { t, notation } = words;
  const { measure, points, column } = detail;
  const found = useMemo(() => {
    const answer = ticks(column.pairs.outcome, column.pairs.component, measure.choice.highIsFavourable);
    return answer.ok ? answer.value : [];
  }, [column, measure]);
  const n = points.length;
  const chance = tickChance(n);
  const count = (matches: (tick: Tick | null) => boolean): number => found.filter(matches).length / n;
  const percent = (share: number): string => formatPercent(share, notation, { digits: 0 });
  const order = points.map((_, i) => i).sort((a, b) => points[a]!.component - points[b]!.component);
  const more = n - mostRows;
  return (
    <>
      <FigureTable
        caption={t('clues.ticks.title')}
        headers={[
          t('clues.ticks.municipality'),
          measure.name,
          t(`clues.components.${kind}.${measure.choice.component}`),
          t('clues.ticks.title'),
        ]}
        rows={order.slice(0, mostRows).map((i) => ({
          key: points[i]!.municipality.key,
          name: municipalityName(points[i]!.municipality),
          cells: [
            shownOutcome(points[i]!.outcome, measure, words),
            formatPercent(points[i]!.component, notation, { signed: true }),
            <TickSign key="tick" tick={found[i] ?? 'none'} />,
          ],
        }))}
      />
      {more > 0 && <p className={styles.small}>{t('clues.ticks.more', counted(more, words))}</p>}
      <p className={styles.small}>
        {t('clues.ticks.chance', {
          n,
          strong: percent(chance.strong),
          weak: percent(chance.atLeastWeak),
          foundStrong: percent(count((tick) => tick === 'strong')),
          foundWeak: percent(count((tick) => tick === 'strong' || tick === 'weak')),
        })}
      </p>
    </>
  );
};

/** Does a municipality stand about as high on the measure as on the component? With what chance alone gives. */
export const TicksFold = ({ detail, kind }: Props) => {
  const styles = useLines();
  const { t } = useWords();
  if (detail.points.length < 5) return null;
  return (
    <Fold title={t('clues.ticks.title')}>
      {() => (
        <>
          <p className={styles.small}>{t('clues.ticks.intro')}</p>
          <Content detail={detail} kind={kind} />
        </>
      )}
    </Fold>
  );
};
