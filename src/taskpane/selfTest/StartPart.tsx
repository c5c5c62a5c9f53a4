import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { counted, useWords } from '../app/words';
import { useSession } from '../session/useSession';
import { useLines } from '../shell/lines';
import { Notice } from '../shell/Notice';
import { Section } from '../shell/Section';
import { Text } from '../about/Text';
import { keeps, type Keep } from './run/runSelfTest';

const told = ['time', 'own', 'undo', 'out'] as const;

interface Props {
  readonly keep: Keep;
  readonly choose: (keep: Keep) => void;
}

/** What the test does, how long it takes and what it leaves behind, before anything is written. */
export const StartPart = ({ keep, choose }: Props) => {
  const styles = useLines();
  const words = useWords();
  const { t } = words;
  const { session } = useSession();
  const earlier = session.sheets.filter(({ kind }) => kind === 'selfTest').length;
  return (
    <>
      <Text>{t('selfTest.start.what')}</Text>
      <Section title={t('selfTest.start.title')}>
        <ul className={styles.list}>
          {told.map((key) => (
            <li key={key}>{t(`selfTest.start.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Field label={t('selfTest.start.keep')}>
        <RadioGroup
          value={keep}
          onChange={(_event, { value }) => choose(keeps.find((known) => known === value) ?? keep)}
        >
          {keeps.map((value) => (
            <Radio key={value} value={value} label={t(`selfTest.start.keeps.${value}`)} />
          ))}
        </RadioGroup>
      </Field>
      {earlier > 0 && <Notice intent="info">{t('selfTest.start.earlier', counted(earlier, words))}</Notice>}
    </>
  );
};
