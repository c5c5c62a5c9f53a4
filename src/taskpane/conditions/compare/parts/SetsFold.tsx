import { Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Comparison } from '../../../../sheets/conditions/comparison/model';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { FigureTable } from '../../../association/parts/FigureTable';
import { Fold } from '../../../association/parts/Fold';
import { useLines } from '../../../association/parts/lines';
import { Notice } from '../../../shell/Notice';
import { SET_BOUNDS, setRows, type Outcome, type SetRow } from '../data/setRows';

const headers = [
  'condition',
  'necessary',
  'necessaryCoverage',
  'ron',
  'sufficient',
  'sufficientCoverage',
  'pri',
] as const;

const Sets = ({ comparison }: { readonly comparison: Comparison }) => {
  const lines = useLines();
  const { t, notation } = useWords();
  const [outcome, setOutcome] = useState<Outcome>('surplus');
  const rows = useMemo(() => setRows(comparison, outcome), [comparison, outcome]);
  const shown = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : formatNumber(value, notation, 2);
  const bound = (value: number): string => formatNumber(value, notation, 1);
  const named = (some: readonly SetRow[]): string =>
    some.length === 0 ? t('conditionsCompare.sets.nothing') : some.map(({ own }) => own.row.id).join(', ');
  return (
    <>
      <Notice intent="warning">{t('conditionsCompare.sets.warning')}</Notice>
      <p className={lines.small}>{t('conditionsCompare.sets.text')}</p>
      <RadioGroup
        layout="horizontal"
        aria-label={t('conditionsCompare.sets.outcome')}
        value={outcome}
        onChange={(_event, { value }) => setOutcome(value === 'deficit' ? 'deficit' : 'surplus')}
      >
        <Radio value="surplus" label={t('conditionsCompare.sets.surplus')} />
        <Radio value="deficit" label={t('conditionsCompare.sets.deficit')} />
      </RadioGroup>
      <p className={lines.small} role="status">
        {t('conditionsCompare.sets.found', {
          necessity: bound(SET_BOUNDS.necessity),
          relevance: bound(SET_BOUNDS.relevance),
          sufficiency: bound(SET_BOUNDS.sufficiency),
          pri: bound(SET_BOUNDS.pri),
          necessary: named(rows.filter(({ isNecessary }) => isNecessary)),
          sufficient: named(rows.filter(({ isSufficient }) => isSufficient)),
        })}
      </p>
      <FigureTable
        caption={t('conditionsCompare.sets.title')}
        headers={headers.map((key) => t(`conditionsCompare.sets.${key}`))}
        rows={rows.map(({ own, necessary, sufficient, isNecessary, isSufficient }) => ({
          key: own.row.id,
          name: own.row.id,
          strong: isNecessary || isSufficient,
          cells: [necessary, sufficient].flatMap((measures) => [
            shown(measures?.consistency),
            shown(measures?.coverage),
            shown(measures?.relevance),
          ]),
        }))}
      />
    </>
  );
};

/** Set measures, for who wants to go deeper: is a high rating needed for an outcome, is it enough? */
export const SetsFold = ({ comparison }: { readonly comparison: Comparison }) => {
  const { t } = useWords();
  return (
    <Fold title={t('conditionsCompare.sets.title')} aside={t('conditionsCompare.sets.aside')}>
      {() => <Sets comparison={comparison} />}
    </Fold>
  );
};
