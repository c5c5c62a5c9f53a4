import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { byBalance } from '../../../sheets/conditions/working/workingSheets';
import { formatPercent } from '../../../text/format';
import { useWords } from '../../app/words';
import { useNavigation } from '../../shell/navigation';
import { Notice } from '../../shell/Notice';
import { Section } from '../../shell/Section';
import type { NewMunicipality } from '../data/edits/municipality';
import { useFrameworkStyles } from './useStyles';

interface FromPanelProps {
  readonly all: readonly NewMunicipality[];
  /** Codes of those that do not take part. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

const ordered = (all: readonly NewMunicipality[]): readonly NewMunicipality[] =>
  byBalance(all.map((one) => ({ ...one, counts: true, countsReason: '', explainability: null, place: null })));

const FromPanel = ({ all, left, onLeave }: FromPanelProps) => {
  const styles = useFrameworkStyles();
  const { t, notation } = useWords();
  const toggle = (code: string, takesPart: boolean): void => {
    const next = new Set(left);
    if (takesPart) next.delete(code);
    else next.add(code);
    onLeave(next);
  };
  const label = ({ code, name, balance }: NewMunicipality): string => {
    const result =
      balance === null ? t('conditionsFramework.prepare.noResult') : formatPercent(balance, notation, { signed: true });
    return `${code === name ? name : `${code} ${name}`} · ${result}`;
  };
  return (
    <>
      <span className={styles.small}>{t('conditionsFramework.prepare.fromStepOne')}</span>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onLeave(new Set())}>
          {t('conditionsFramework.prepare.all')}
        </Button>
        <Button size="small" onClick={() => onLeave(new Set(all.map(({ code }) => code)))}>
          {t('conditionsFramework.prepare.clear')}
        </Button>
        <span className={styles.small} role="status">
          {t('conditionsFramework.prepare.chosen', { chosen: all.length - left.size, all: all.length })}
        </span>
      </div>
      <div className={styles.scroll} role="group" aria-label={t('conditionsFramework.prepare.municipalities')}>
        {ordered(all).map((one) => (
          <div key={one.code}>
            <Checkbox
              checked={!left.has(one.code)}
              label={label(one)}
              onChange={(_, { checked }) => toggle(one.code, checked === true)}
            />
          </div>
        ))}
      </div>
    </>
  );
};

interface TypedProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

const Typed = ({ typed, onType }: TypedProps) => {
  const { t } = useWords();
  const { go } = useNavigation();
  return (
    <>
      <Notice
        intent="info"
        buttons={
          <Button size="small" onClick={() => go('volumePrice')}>
            {t('conditionsFramework.prepare.toStepOne')}
          </Button>
        }
      >
        {t('conditionsFramework.prepare.none')}
      </Notice>
      <Field label={t('conditionsFramework.prepare.typed')} hint={t('conditionsFramework.prepare.typedHint')}>
        <Textarea value={typed} rows={6} resize="vertical" onChange={(_, { value }) => onType(value)} />
      </Field>
    </>
  );
};

/** Who takes part: from the table of step 1, or typed when there is none. */
export const MunicipalityChoice = ({ all, left, onLeave, typed, onType }: FromPanelProps & TypedProps) => {
  const { t } = useWords();
  return (
    <Section title={t('conditionsFramework.prepare.municipalities')}>
      {all.length === 0 ? (
        <Typed typed={typed} onType={onType} />
      ) : (
        <FromPanel all={all} left={left} onLeave={onLeave} />
      )}
    </Section>
  );
};
