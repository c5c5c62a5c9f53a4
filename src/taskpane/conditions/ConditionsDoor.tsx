import { lazy, Suspense } from 'react';
import { useWords } from '../app/words';
import { Screen } from '../shell/Screen';

const ConditionsScreen = lazy(async () => {
  const [{ ConditionsScreen: screen }, { addConditionsWords }] = await Promise.all([
    import('./ConditionsScreen'),
    import('../../text/conditions'),
  ]);
  addConditionsWords();
  return { default: screen };
});

/** As long as the screen is on its way: its title, so that nothing jumps. */
const Waiting = () => {
  const { t } = useWords();
  return (
    <Screen
      title={t('door.conditions.title')}
      subtitle={t('pane.step', { step: 3 })}
      back={{ to: 'steps', name: t('pane.steps.title') }}
    >
      <span role="status">{t('door.loading')}</span>
    </Screen>
  );
};

/** Step 3 comes in scripts of its own. */
export const ConditionsDoor = () => (
  <Suspense fallback={<Waiting />}>
    <ConditionsScreen />
  </Suspense>
);
