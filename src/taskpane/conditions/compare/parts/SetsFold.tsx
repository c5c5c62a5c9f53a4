import { Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Comparison } from '../../../../sheets/conditions/comparison/model';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { FigureTable } from '../../../shell/FigureTable';
import { Fold } from '../../../shell/Fold';
import { useLines } from '../../../shell/lines';
import { Notice } from '../../../shell/Notice';
import { SET_BOUNDS, setRows, type Outcome, type SetRow } from '../data/setRows';

/** What is asked of a high rating, and the measure that goes with it. */
const questions = { isNeeded: 'ron', isEnough: 'pri' } as const;
type Question = keyof typeof questions;

const Sets = ({ comparison }: { readonly comparison: Comparison }) => {
  const lines = useLines();
  const { t, notation } = useWords();
  const [outcome, setOutcome] = useState<Outcome>('surplus');
  const [question, setQuestion] = useState<Question>('isNeeded');
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
      <RadioGroup
        layout="horizontal"
        aria-label={t('conditionsCompare.sets.question')}
        value={question}
        onChange={(_event, { value }) => setQuestion(value === 'isEnough' ? 'isEnough' : 'isNeeded')}
      >
        <Radio value="isNeeded" label={t('conditionsCompare.sets.isNeeded')} />
        <Radio value="isEnough" label={t('conditionsCompare.sets.isEnough')} />
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
        headers={(['condition', 'consistency', 'coverage', questions[question]] as const).map((key) =>
          t(`conditionsCompare.sets.${key}`),
        )}
        rows={rows.map((row) => {
          const measures = question === 'isNeeded' ? row.necessary : row.sufficient;
          return {
            key: row.own.row.id,
            name: row.own.row.id,
            strong: question === 'isNeeded' ? row.isNecessary : row.isSufficient,
            cells: [shown(measures?.consistency), shown(measures?.coverage), shown(measures?.relevance)],
          };
        })}
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
