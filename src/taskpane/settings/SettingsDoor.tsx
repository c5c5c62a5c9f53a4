import { lazy, Suspense } from 'react';
import { useWords } from '../app/words';
import { Screen } from '../shell/Screen';
import { useBack } from '../shell/useBack';

const SettingsScreen = lazy(async () => {
  const [{ SettingsScreen: screen }, { addSettingsWords }, { addConditionsWords }] = await Promise.all([
    import('./SettingsScreen'),
    import('../../text/settings'),
    // Ratings are shown in each choice of colours.
    import('../../text/conditions'),
  ]);
  addSettingsWords();
  addConditionsWords();
  return { default: screen };
});

/** As long as the screen is on its way: its title, so that nothing jumps. */
const Waiting = () => {
  const { t } = useWords();
  return (
    <Screen title={t('pane.menu.settings')} back={useBack()}>
      <span role="status">{t('door.loading')}</span>
    </Screen>
  );
};

/** Settings come in a script of their own. */
export const SettingsDoor = () => (
  <Suspense fallback={<Waiting />}>
    <SettingsScreen />
  </Suspense>
);
