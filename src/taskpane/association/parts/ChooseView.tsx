import { Field, Select, mergeClasses } from '@fluentui/react-components';
import { useWords } from '../../app/words';
import type { Components } from '../data/components';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { useAssociation } from '../state/useAssociation';
import { useLines } from '../../shell/lines';

/** `2016–21`: room is short here. */
const shortPeriod = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${String(to).slice(-2)}`);

interface Props {
  readonly measures: readonly OutcomeMeasure[];
  readonly measure: OutcomeMeasure;
  readonly components: Components;
  readonly years: readonly number[];
  /** `null`: the whole period. */
  readonly year: number | null;
}

/** Which measure, beside which component, in which period. */
export const ChooseView = ({ measures, measure, components, years, year }: Props) => {
  const styles = useLines();
  const { t } = useWords();
  const { state, dispatch } = useAssociation();
  const { kind } = components;
  const chooseComponent = (value: string): void =>
    dispatch({
      type: 'chose',
      choices: {
        measures: {
          ...state.choices.measures,
          [measure.key]: { ...state.choices.measures[measure.key], component: value === 'price' ? 'price' : 'volume' },
        },
      },
    });
  return (
    <div className={styles.column}>
      <Field label={t('clues.choose.measure')}>
        <Select
          select={{ className: styles.select }}
          value={measure.key}
          onChange={(_event, { value }) => dispatch({ type: 'look', view: { measure: value } })}
        >
          {measures.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={t('clues.choose.component')}>
          <Select
            select={{ className: mergeClasses(styles.select, styles.narrow) }}
            value={measure.choice.component}
            onChange={(_event, { value }) => chooseComponent(value)}
          >
            {(kind === 'change' ? (['volume'] as const) : (['volume', 'price'] as const)).map((component) => (
              <option key={component} value={component}>
                {t(`clues.components.${kind}.${component}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('clues.choose.period')}>
          <Select
            select={{ className: mergeClasses(styles.select, styles.narrow) }}
            value={year === null ? '' : String(year)}
            onChange={(_event, { value }) =>
              dispatch({ type: 'look', view: { year: value === '' ? null : Number(value) } })
            }
          >
            <option value="">{t('clues.choose.mean', { years: shortPeriod(years[0]!, years.at(-1)!) })}</option>
            {years.length > 1 &&
              years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
          </Select>
        </Field>
      </div>
    </div>
  );
};
