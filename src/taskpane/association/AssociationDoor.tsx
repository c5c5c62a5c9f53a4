import { lazy, Suspense } from 'react';
import { useWords } from '../app/words';
import { Screen } from '../shell/Screen';

const AssociationScreen = lazy(async () => {
  const [{ AssociationScreen: screen }, { addLaterWords }] = await Promise.all([
    import('./AssociationScreen'),
    import('../../text/later'),
  ]);
  addLaterWords();
  return { default: screen };
});

/** As long as the screen is on its way: its title, so that nothing jumps. */
const Waiting = () => {
  const { t } = useWords();
  return (
    <Screen
      title={t('door.title')}
      subtitle={t('pane.step', { step: 2 })}
      back={{ to: 'steps', name: t('pane.steps.title') }}
    >
      <span role="status">{t('door.loading')}</span>
    </Screen>
  );
};

/** Step 2 comes in a script of its own: who only splits a balance does not wait for it. */
export const AssociationDoor = () => (
  <Suspense fallback={<Waiting />}>
    <AssociationScreen />
  </Suspense>
);
