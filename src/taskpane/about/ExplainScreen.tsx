import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../app/words';
import { methods, weightings } from '../session/settings';
import { Fold } from '../shell/Fold';
import { Screen } from '../shell/Screen';
import { Section } from '../shell/Section';
import { useBack } from '../shell/useBack';
import { Text } from './Text';

const useStyles = makeStyles({
  point: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

/** A part of the explanation of a step. */
const Point = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <div className={styles.point}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  );
};

const StepOne = () => {
  const { t } = useWords();
  return (
    <>
      <Point title={t('explain.one.what.title')}>
        <Text>{t('explain.one.what.text')}</Text>
      </Point>
      <Point title={t('explain.one.says.title')}>
        <Text>{t('explain.one.says.text')}</Text>
      </Point>
      <Point title={t('explain.one.methods.title')}>
        <Text>{t('pane.method.balance')}</Text>
        {methods.map((method) => (
          <Text key={method}>{`${t(`pane.settings.methods.${method}.name`)}. ${t(`pane.method.${method}`)}`}</Text>
        ))}
      </Point>
      <Point title={t('explain.one.period.title')}>
        {weightings.map((weighting) => (
          <Text key={weighting}>{t(`pane.method.${weighting}`)}</Text>
        ))}
      </Point>
      <Point title={t('explain.one.price.title')}>
        <Text>{t('pane.method.caveat')}</Text>
      </Point>
    </>
  );
};

const stepTwo = ['what', 'says', 'groups', 'rSquared', 'sensitivity', 'chance', 'ticks'] as const;
const stepThree = ['what', 'says', 'relations', 'explainability', 'distinguishing', 'archetypes'] as const;

/** What the figures mean, how they are made, and what they do not say: step by step. */
export const ExplainScreen = () => {
  const { t } = useWords();
  return (
    <Screen title={t('pane.explain.title')} back={useBack()} reading>
      <Fold title={t('explain.steps.one')} open>
        {() => <StepOne />}
      </Fold>
      <Fold title={t('explain.steps.two')}>
        {() =>
          stepTwo.map((part) => (
            <Point key={part} title={t(`explain.two.${part}.title`)}>
              <Text>{t(`explain.two.${part}.text`)}</Text>
            </Point>
          ))
        }
      </Fold>
      <Fold title={t('explain.steps.three')}>
        {() =>
          stepThree.map((part) => (
            <Point key={part} title={t(`explain.three.${part}.title`)}>
              <Text>{t(`explain.three.${part}.text`)}</Text>
            </Point>
          ))
        }
      </Fold>
      <Section title={t('explain.check.title')}>
        <Text>{t('explain.check.text')}</Text>
      </Section>
      <Section title={t('explain.sources.title')}>
        <Text>{t('explain.sources.method')}</Text>
        <Text>{t('explain.sources.added')}</Text>
        <Text>{t('explain.sources.frameworks')}</Text>
      </Section>
    </Screen>
  );
};
