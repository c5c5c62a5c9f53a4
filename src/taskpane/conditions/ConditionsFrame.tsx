import type { ReactNode } from 'react';
import { useWords } from '../app/words';
import { FailureBar } from '../shell/FailureBar';
import { Screen } from '../shell/Screen';
import { PartNav } from './PartNav';
import { CaseworkBars } from './state/CaseworkBars';
import { usePart } from './state/part';
import { useCasework } from './state/useCasework';

interface Props {
  /** More than the step to say under the title: `volgt de actieve cel`. */
  readonly aside?: string;
  /** The one primary button, with the line under it. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** What every part of step 3 stands in: title, way to the other parts, what went wrong, and its own footer. */
export const ConditionsFrame = ({ aside, footer, children }: Props) => {
  const { t } = useWords();
  const { part } = usePart();
  const { isSample } = useCasework();
  const about = [
    t('pane.step', { step: 3 }),
    ...(aside === undefined ? [] : [aside]),
    ...(isSample ? [t('pane.sample')] : []),
  ];
  return (
    <Screen
      title={t(`conditionsFrame.title.${part}`)}
      subtitle={about.join(' · ')}
      back={{ to: 'steps', name: t('pane.steps.title') }}
      footer={footer}
    >
      <PartNav />
      <FailureBar />
      <CaseworkBars />
      {children}
    </Screen>
  );
};
