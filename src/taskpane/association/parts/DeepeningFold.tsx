import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { parseNumber } from '../../../analysis/input/parseNumber';
import type { OutcomeTable } from '../../../analysis/association/outcomeTable';
import { formatNumber, formatPercent } from '../../../text/format';
import { useWords } from '../../app/words';
import { alternativesOf, type Alternative } from '../analysis/alternatives';
import { lineAgrees } from '../analysis/direction';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { useAssociation } from '../state/useAssociation';
import { FigureTable } from '../../shell/FigureTable';
import { Fold } from '../../shell/Fold';
import { useLines } from '../../shell/lines';

interface Props {
  readonly measure: OutcomeMeasure;
  readonly table: OutcomeTable;
  readonly years: readonly number[];
  /** Component of everything in the person's table together, per year. */
  readonly totals: Readonly<Record<number, number>>;
}

const NationalField = ({ year }: { readonly year: number }) => {
  const styles = useLines();
  const { t, notation } = useWords();
  const { state, dispatch } = useAssociation();
  const known = state.national[year];
  const [typed, setTyped] = useState(known === undefined ? '' : formatNumber(known * 100, notation, 2));
  const parsed = parseNumber(typed);
  const isWrong = typed.trim() !== '' && (!parsed.ok || parsed.value === null);
  const change = (value: string): void => {
    setTyped(value);
    const answer = parseNumber(value.replace('%', ''));
    const others = Object.fromEntries(Object.entries(state.national).filter(([own]) => own !== String(year)));
    dispatch({
      type: 'national',
      national: answer.ok && answer.value !== null ? { ...others, [year]: answer.value / 100 } : others,
    });
  };
  return (
    <Field label={String(year)} {...(isWrong ? { validationMessage: t('clues.deepening.notANumber') } : {})}>
      <Input
        className={styles.select}
        value={typed}
        inputMode="decimal"
        onChange={(_event, { value }) => change(value)}
      />
    </Field>
  );
};

/** The component of the country, to be typed or taken from the table. */
const National = ({ years, totals }: Pick<Props, 'years' | 'totals'>) => {
  const styles = useLines();
  const { t } = useWords();
  const { dispatch } = useAssociation();
  const [filled, setFilled] = useState(0);
  return (
    <div className={styles.column} role="group" aria-label={t('clues.deepening.nationalTitle')}>
      <strong>{t('clues.deepening.nationalTitle')}</strong>
      <p className={styles.small}>{t('clues.deepening.nationalHint')}</p>
      <div className={styles.pair} key={filled}>
        {years.map((year) => (
          <NationalField key={year} year={year} />
        ))}
      </div>
      <div>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: 'national', national: totals });
            setFilled(filled + 1);
          }}
        >
          {t('clues.deepening.nationalFill')}
        </Button>
      </div>
    </div>
  );
};

const Content = ({ measure, table, years, totals }: Props) => {
  const styles = useLines();
  const words = useWords();
  const { t, notation } = words;
  const { national } = useAssociation().state;
  const alternatives = useMemo(() => alternativesOf(measure, table, national), [measure, table, national]);
  const percent = (share: number): string => formatPercent(share, notation, { digits: 0 });
  const answer = ({ rSquared, id, sign, correlation }: Alternative): string => {
    if (rSquared === null) return id === 'national' ? '–' : t('clues.deepening.notPossible');
    const shown =
      correlation === null
        ? percent(rSquared)
        : t('clues.deepening.correlation', { r: formatNumber(correlation, notation, 2) });
    return lineAgrees(measure, { sign, rSquared }) === false ? `⇄ ${shown}` : shown;
  };
  /** What there is to say about this way, in brackets behind its name. */
  const remark = ({ id, rSquared, effectiveN }: Alternative): string => {
    if (effectiveN !== null)
      return ` (${t('clues.deepening.effectiveN', { n: formatNumber(effectiveN, notation, 1) })})`;
    return id === 'national' && rSquared === null ? ` (${t('clues.deepening.nationalMissing')})` : '';
  };
  return (
    <>
      <p className={styles.small}>{t('clues.deepening.intro')}</p>
      <FigureTable
        caption={t('clues.deepening.title')}
        headers={[t('clues.deepening.way'), t('clues.deepening.answer'), t('clues.deepening.n')]}
        rows={alternatives.map((alternative) => ({
          key: alternative.id,
          name: t(`clues.deepening.${alternative.id}`) + remark(alternative),
          cells: [answer(alternative), alternative.n ?? '–'],
        }))}
      />
      <National years={years} totals={totals} />
    </>
  );
};

/** The same question asked in other ways. */
export const DeepeningFold = (props: Props) => {
  const { t } = useWords();
  return (
    <Fold title={t('clues.deepening.title')} aside={t('clues.deepening.onlyPeriod')}>
      {() => <Content {...props} />}
    </Fold>
  );
};
