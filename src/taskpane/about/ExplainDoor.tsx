import { lazy, Suspense } from 'react';
import { useWords } from '../app/words';
import { Screen } from '../shell/Screen';
import { useBack } from '../shell/useBack';

const ExplainScreen = lazy(async () => {
  const [{ ExplainScreen: screen }, { addExplainWords }] = await Promise.all([
    import('./ExplainScreen'),
    import('../../text/explain'),
  ]);
  addExplainWords();
  return { default: screen };
});

/** As long as the screen is on its way: its title, so that nothing jumps. */
const Waiting = () => {
  const { t } = useWords();
  return (
    <Screen title={t('pane.explain.title')} back={useBack()}>
      <span role="status">{t('door.loading')}</span>
    </Screen>
  );
};

/** The explanation comes in a script of its own: there is more to read than a first look needs. */
export const ExplainDoor = () => (
  <Suspense fallback={<Waiting />}>
    <ExplainScreen />
  </Suspense>
);
