import { Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sensitivity, sensitivityRange, type LeftOut } from '../../../analysis/association/sensitivity';
import { formatNumber, formatPercent } from '../../../text/format';
import { counted, useWords, type Words } from '../../app/words';
import type { Detail } from '../analysis/detail';
import { FigureTable } from '../../shell/FigureTable';
import { Fold } from '../../shell/Fold';
import { municipalityName } from './names';
import { useLines } from '../../shell/lines';

const mostRows = 15;
const needed = { 1: 4, 2: 5 } as const;

const nameOf = (detail: Detail, left: readonly number[], { t }: Words): string => {
  const [first, second] = left.map((i) => municipalityName(detail.points[i]!.municipality));
  return second === undefined ? first! : t('clues.sensitivity.pair', { first, second });
};

const changeOf = ({ change }: LeftOut, { notation }: Words): string => {
  if (change === null) return '–';
  const shown = formatNumber(change * 100, notation, 0);
  return change > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
};

const LeaveOut = ({ detail, count }: { readonly detail: Detail; readonly count: 1 | 2 }) => {
  const styles = useLines();
  const words = useWords();
  const { t, notation } = words;
  const { outcome, component } = detail.column.pairs;
  const answer = useMemo(() => sensitivity(outcome, component, count), [outcome, component, count]);
  const range = useMemo(() => (answer.ok ? sensitivityRange(answer.value) : null), [answer]);
  if (!answer.ok || range === null)
    return <p className={styles.small}>{t('clues.sensitivity.tooFew', { needed: needed[count] })}</p>;
  const percent = (share: number): string => formatPercent(share, notation, { digits: 0 });
  const more = answer.value.length - mostRows;
  return (
    <>
      <p className={styles.small}>
        {t('clues.sensitivity.range', {
          lowest: percent(range.lowest.rSquared),
          lowName: nameOf(detail, range.lowest.left, words),
          highest: percent(range.highest.rSquared),
          highName: nameOf(detail, range.highest.left, words),
        })}{' '}
        {range.undefinedCount > 0 && t('clues.sensitivity.undefined', counted(range.undefinedCount, words))}
      </p>
      <FigureTable
        caption={t(count === 1 ? 'clues.sensitivity.one' : 'clues.sensitivity.two')}
        headers={[t('clues.sensitivity.left'), t('clues.sensitivity.rSquared'), t('clues.sensitivity.change')]}
        rows={answer.value.slice(0, mostRows).map((row) => ({
          key: row.left.join(),
          name: nameOf(detail, row.left, words),
          cells: [row.rSquared === null ? '–' : percent(row.rSquared), changeOf(row, words)],
        }))}
      />
      {more > 0 && <p className={styles.small}>{t('clues.sensitivity.more', counted(more, words))}</p>}
    </>
  );
};

/** R² without one or two municipalities; the range and who is behind it, never the highest alone. */
export const SensitivityFold = ({ detail }: { readonly detail: Detail }) => {
  const styles = useLines();
  const { t } = useWords();
  const [count, setCount] = useState<1 | 2>(1);
  if (detail.points.length < 5 || !detail.association.ok) return null;
  return (
    <Fold title={t('clues.sensitivity.title')}>
      {() => (
        <>
          <RadioGroup
            aria-label={t('clues.sensitivity.title')}
            value={String(count)}
            onChange={(_event, { value }) => setCount(value === '2' ? 2 : 1)}
          >
            <Radio value="1" label={t('clues.sensitivity.one')} />
            <Radio value="2" label={t('clues.sensitivity.two')} />
          </RadioGroup>
          <LeaveOut detail={detail} count={count} />
          <p className={styles.small}>{t('clues.sensitivity.caveat')}</p>
        </>
      )}
    </Fold>
  );
};
