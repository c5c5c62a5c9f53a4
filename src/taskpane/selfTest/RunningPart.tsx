import { ProgressBar } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../app/words';
import { Section } from '../shell/Section';
import { selfTestSteps, type SelfTestStep } from './run/runSelfTest';

/** How far the test is. */
export const RunningPart = ({ step }: { readonly step: SelfTestStep }) => {
  const { t } = useWords();
  const id = useId();
  const now = selfTestSteps.indexOf(step) + 1;
  const steps = selfTestSteps.length;
  return (
    <Section title={t('selfTest.running.title')}>
      <span id={id} role="status">
        {t('selfTest.running.progress', { step: now, steps, what: t(`selfTest.running.steps.${step}`) })}
      </span>
      <ProgressBar aria-labelledby={id} value={now} max={steps} thickness="large" />
    </Section>
  );
};
