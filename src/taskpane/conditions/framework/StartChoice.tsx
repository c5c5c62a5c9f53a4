import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { frameworkList, type FrameworkEntry } from '../../../reference/frameworks/frameworkList';
import { counted, useWords } from '../../app/words';
import type { Start } from './preparations';
import { useFrameworkStyles } from './useStyles';

interface Props {
  readonly start: Start | null;
  readonly onChoose: (start: Start) => void;
}

const keyOf = (start: Start | null): string => (start?.kind === 'template' ? start.id : (start?.kind ?? ''));

const Size = ({ entry }: { readonly entry: FrameworkEntry }) => {
  const styles = useFrameworkStyles();
  const words = useWords();
  const { t } = words;
  const conditions = t('conditionsFramework.prepare.conditions', counted(entry.conditions, words));
  return (
    <span className={styles.small}>
      {`${entry.source}. ${t('conditionsFramework.prepare.size', { conditions, used: entry.rows })}`}
    </span>
  );
};

/** A framework of one's own: empty, or a copy under another name. */
const OwnFramework = ({
  start,
  onChoose,
}: {
  readonly start: Extract<Start, { readonly kind: 'own' }>;
  readonly onChoose: Props['onChoose'];
}) => {
  const styles = useFrameworkStyles();
  const { t, language } = useWords();
  return (
    <div className={styles.stack}>
      <Field label={t('conditionsFramework.prepare.startWith')}>
        <Select
          className={styles.select}
          value={start.copyOf ?? ''}
          onChange={(_, { value }) =>
            onChoose({ ...start, copyOf: frameworkList.find(({ id }) => id === value)?.id ?? null })
          }
        >
          <option value="">{t('conditionsFramework.prepare.empty')}</option>
          {frameworkList.map(({ id, title }) => (
            <option key={id} value={id}>
              {t('conditionsFramework.prepare.copy', { title: title[language] })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('conditionsFramework.prepare.title')}>
        <Input
          value={start.title}
          placeholder={t('conditionSheets.own.title')}
          onChange={(_, { value }) => onChoose({ ...start, title: value })}
        />
      </Field>
    </div>
  );
};

/** Which framework to begin with. */
export const StartChoice = ({ start, onChoose }: Props) => {
  const styles = useFrameworkStyles();
  const { t, language } = useWords();
  const choose = (value: string): void => {
    const entry = frameworkList.find(({ id }) => id === value);
    if (entry !== undefined) onChoose({ kind: 'template', id: entry.id });
    else onChoose(value === 'sample' ? { kind: 'sample' } : { kind: 'own', copyOf: null, title: '' });
  };
  return (
    <div className={styles.stack}>
      <Field label={t('conditionsFramework.prepare.choose')}>
        <RadioGroup value={keyOf(start)} onChange={(_, { value }) => choose(value)}>
          {frameworkList.map((entry) => (
            <Radio
              key={entry.id}
              value={entry.id}
              label={
                <span className={styles.stack}>
                  <span>{entry.title[language]}</span>
                  <Size entry={entry} />
                </span>
              }
            />
          ))}
          <Radio
            value="own"
            label={
              <span className={styles.stack}>
                <span>{t('conditionsFramework.prepare.own')}</span>
                <span className={styles.small}>{t('conditionsFramework.prepare.ownText')}</span>
              </span>
            }
          />
          <Radio
            value="sample"
            label={
              <span className={styles.stack}>
                <span>{t('conditionsFramework.prepare.sample')}</span>
                <span className={styles.small}>{t('conditionsFramework.prepare.sampleText')}</span>
              </span>
            }
          />
        </RadioGroup>
      </Field>
      {start?.kind === 'own' && <OwnFramework start={start} onChoose={onChoose} />}
    </div>
  );
};
