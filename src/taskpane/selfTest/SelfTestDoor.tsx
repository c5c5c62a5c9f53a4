import { lazy, Suspense } from 'react';
import { useWords } from '../app/words';
import { Screen } from '../shell/Screen';

const SelfTestScreen = lazy(async () => {
  const [{ SelfTestScreen: screen }, { addSelfTestWords }] = await Promise.all([
    import('./SelfTestScreen'),
    import('../../text/selfTest'),
  ]);
  addSelfTestWords();
  return { default: screen };
});

/** The self-test comes in a script of its own: few will ever need it. */
export const SelfTestDoor = () => {
  const { t } = useWords();
  const waiting = (
    <Screen title={t('pane.selfTest.title')} back={{ to: 'about', name: t('pane.about.title') }}>
      <span role="status">{t('door.loading')}</span>
    </Screen>
  );
  return (
    <Suspense fallback={waiting}>
      <SelfTestScreen />
    </Suspense>
  );
};
