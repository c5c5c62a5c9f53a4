import { Suspense, type ReactNode } from 'react';
import { useWords } from '../app/words';
import { Screen } from './Screen';

interface Props {
  readonly step: 1 | 2 | 3;
  readonly title: string;
  /** A screen that comes in a script of its own. */
  readonly children: ReactNode;
}

/** A step whose screen may still be on its way: until then its title, so that nothing jumps. */
export const StepDoor = ({ step, title, children }: Props) => {
  const { t } = useWords();
  const waiting = (
    <Screen title={title} subtitle={t('pane.step', { step })} back={{ to: 'steps', name: t('pane.steps.title') }}>
      <span role="status">{t('door.loading')}</span>
    </Screen>
  );
  return <Suspense fallback={waiting}>{children}</Suspense>;
};
