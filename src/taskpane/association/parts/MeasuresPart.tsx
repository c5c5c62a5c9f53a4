import { Button, Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { denominatorIds, denominatorName } from '../../../reference/measures';
import { useWords } from '../../app/words';
import { forms, type MeasureChoice } from '../data/choices';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { unitInWords } from '../analysis/units';
import { useAssociation } from '../state/useAssociation';
import { useLines } from '../../shell/lines';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { paddingLeft: '36px' },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 36px`,
  },
  button: { flexShrink: 0 },
});

interface LineProps {
  readonly measure: OutcomeMeasure;
  readonly kind: 'budget' | 'change';
  readonly onChange: (choice: Partial<MeasureChoice>) => void;
}

const asksDenominator = ({ choice, found }: OutcomeMeasure): boolean =>
  (choice.form === 'fraction' || choice.form === 'percent') &&
  choice.denominator === 'unknown' &&
  found.reference?.denominators.length !== 0;

const Fields = ({ measure, kind, onChange }: LineProps) => {
  const styles = useStyles();
  const lines = useLines();
  const { t, language } = useWords();
  const { choice, found } = measure;
  const denominators = found.reference?.denominators ?? denominatorIds;
  return (
    <div className={styles.fields}>
      {kind === 'budget' && (
        <Field label={t('clues.measures.component')}>
          <Select
            value={choice.component}
            onChange={(_event, { value }) => onChange({ component: value === 'price' ? 'price' : 'volume' })}
          >
            <option value="volume">{t('clues.components.budget.volume')}</option>
            <option value="price">{t('clues.components.budget.price')}</option>
          </Select>
        </Field>
      )}
      <Field label={t('clues.measures.direction')}>
        <Select
          value={choice.highIsFavourable ? 'high' : 'low'}
          onChange={(_event, { value }) => onChange({ highIsFavourable: value === 'high' })}
        >
          <option value="high">{t('clues.measures.high')}</option>
          <option value="low">{t('clues.measures.low')}</option>
        </Select>
      </Field>
      <Field
        label={t('clues.measures.form')}
        {...(found.doubtful && choice.form === found.proposal.form
          ? { validationState: 'warning', validationMessage: t('clues.measures.doubtful') }
          : {})}
      >
        <Select
          select={{ className: lines.select }}
          value={choice.form}
          onChange={(_event, { value }) => onChange({ form: forms.find((form) => form === value) ?? choice.form })}
        >
          {forms.map((form) => (
            <option key={form} value={form}>
              {t(`clues.measures.forms.${form}`)}
            </option>
          ))}
        </Select>
      </Field>
      {(choice.form === 'fraction' || choice.form === 'percent') && denominators.length > 0 && (
        <Field
          label={t('clues.measures.denominator')}
          {...(asksDenominator(measure)
            ? { validationState: 'warning', validationMessage: t('clues.measures.askDenominator') }
            : {})}
        >
          <Select
            value={choice.denominator}
            onChange={(_event, { value }) =>
              onChange({ denominator: denominatorIds.find((id) => id === value) ?? 'unknown' })
            }
          >
            <option value="unknown">{t('clues.measures.denominatorUnknown')}</option>
            {denominators.map((id) => (
              <option key={id} value={id}>
                {denominatorName(id)[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
};

const MeasureLine = ({ measure, kind, onChange }: LineProps) => {
  const styles = useStyles();
  const lines = useLines();
  const words = useWords();
  const { t, language } = words;
  const [open, setOpen] = useState(false);
  const { choice, name, found } = measure;
  const inWords = [
    t(`clues.components.${kind}.${choice.component}`),
    t(choice.highIsFavourable ? 'clues.measures.high' : 'clues.measures.low'),
    unitInWords(measure, words),
  ];
  const warning = found.reference?.warning?.[language];
  return (
    <li>
      <div className={styles.head}>
        <Checkbox
          label={name}
          checked={choice.used}
          onChange={(_event, { checked }) => onChange({ used: checked === true })}
        />
        {choice.used && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-expanded={open}
            aria-label={t('clues.measures.more', { measure: name })}
            onClick={() => setOpen(!open)}
          >
            …
          </Button>
        )}
      </div>
      {choice.used && (
        <div className={`${styles.words} ${lines.small}`}>
          {inWords.filter((word) => word !== '').join(' · ')}
          {open && warning !== undefined && <div>{warning}</div>}
        </div>
      )}
      {choice.used && open && <Fields measure={measure} kind={kind} onChange={onChange} />}
    </li>
  );
};

interface Props {
  readonly measures: readonly OutcomeMeasure[];
  readonly kind: 'budget' | 'change';
}

/** Every column with figures: whether it counts, and what is assumed about it. */
export const MeasuresPart = ({ measures, kind }: Props) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const { state, dispatch } = useAssociation();
  const change =
    (key: string) =>
    (choice: Partial<MeasureChoice>): void =>
      dispatch({
        type: 'chose',
        choices: {
          measures: { ...state.choices.measures, [key]: { ...state.choices.measures[key], ...choice } },
        },
      });
  return (
    <div className={lines.column} role="group" aria-label={t('clues.measures.title')}>
      <strong>{t('clues.measures.title')}</strong>
      <p className={lines.small}>{t('clues.measures.intro')}</p>
      <ul className={styles.list}>
        {measures.map((measure) => (
          <MeasureLine key={measure.key} measure={measure} kind={kind} onChange={change(measure.key)} />
        ))}
      </ul>
    </div>
  );
};
