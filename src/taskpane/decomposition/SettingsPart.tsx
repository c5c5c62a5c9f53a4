import { Button, Field, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import { formatPeriod } from '../../text/format';
import { useWords, type Words } from '../app/words';
import { formulaModes, methods, weightings, type Settings } from '../session/settings';
import { useSession } from '../session/useSession';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  years: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  explanation: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  opener: { justifyContent: 'space-between', paddingLeft: 0, paddingRight: 0, minWidth: 0 },
});

interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly text: string;
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

const Choices = <Value extends string>({ label, value, choices, onChoose }: ChoicesProps<Value>) => {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_event, data) => {
          const chosen = choices.find((choice) => choice.value === data.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={
              <>
                {choice.name}
                <span className={styles.explanation}>{choice.text}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};

interface YearsProps {
  readonly years: readonly number[];
  readonly settings: Settings;
  readonly onChange: (settings: Partial<Settings>) => void;
}

/** From and to out of the years that are there; crossing them moves the other along. */
const Years = ({ years, settings, onChange }: YearsProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const from = settings.yearFrom ?? years[0]!;
  const to = settings.yearTo ?? years.at(-1)!;
  const options = years.map((year) => (
    <option key={year} value={year}>
      {year}
    </option>
  ));
  return (
    <div className={styles.years} role="group" aria-label={t('pane.settings.years')}>
      <Field label={t('pane.settings.from')}>
        <Select
          value={String(from)}
          onChange={(_event, { value }) => onChange({ yearFrom: Number(value), yearTo: Math.max(Number(value), to) })}
        >
          {options}
        </Select>
      </Field>
      <Field label={t('pane.settings.to')}>
        <Select
          value={String(to)}
          onChange={(_event, { value }) => onChange({ yearTo: Number(value), yearFrom: Math.min(Number(value), from) })}
        >
          {options}
        </Select>
      </Field>
    </div>
  );
};

const summaryOf = (settings: Settings, years: readonly number[], { t }: Words): string =>
  t('pane.settings.summary', {
    method: t(`pane.settings.methods.${settings.method}.name`),
    weighting: t(`pane.settings.short.${settings.weighting}`),
    years: formatPeriod(settings.yearFrom ?? years[0]!, settings.yearTo ?? years.at(-1)!),
    content: t(`pane.settings.short.${settings.formulas}`),
  });

/** The settings in one line, and all of them on request. */
export const SettingsPart = ({ years }: { readonly years: readonly number[] }) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { session, dispatch } = useSession();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { settings } = session;
  const set = (changes: Partial<Settings>): void => dispatch({ type: 'set', settings: changes });
  return (
    <section className={styles.panel} aria-label={t('pane.settings.title')}>
      <div>
        <Button
          appearance="transparent"
          className={styles.opener}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          onClick={() => setOpen(!open)}
        >
          {t('pane.settings.title')}
        </Button>
        {years.length > 0 && <div className={styles.summary}>{summaryOf(settings, years, words)}</div>}
      </div>
      {open && (
        <div id={id} className={styles.panel}>
          <Choices
            label={t('pane.settings.method')}
            value={settings.method}
            choices={methods.map((value) => ({
              value,
              name: t(`pane.settings.methods.${value}.name`),
              text: t(`pane.settings.methods.${value}.text`),
            }))}
            onChoose={(method) => set({ method })}
          />
          {years.length > 1 && <Years years={years} settings={settings} onChange={set} />}
          {years.length > 1 && (
            <Choices
              label={t('pane.settings.weighting')}
              value={settings.weighting}
              choices={weightings.map((value) => ({
                value,
                name: t(`pane.settings.weightings.${value}.name`),
                text: t(`pane.settings.weightings.${value}.text`),
              }))}
              onChoose={(weighting) => set({ weighting })}
            />
          )}
          <Choices
            label={t('pane.settings.content')}
            value={settings.formulas}
            choices={formulaModes.map((value) => ({
              value,
              name: t(`pane.settings.contents.${value}.name`),
              text: t(`pane.settings.contents.${value}.text`),
            }))}
            onChoose={(formulas) => set({ formulas })}
          />
        </div>
      )}
    </section>
  );
};
