import { useWords } from '../app/words';
import { useNavigation, type ScreenName } from './navigation';

const titles = {
  welcome: 'pane.welcome.title',
  sample: 'pane.welcome.title',
  steps: 'pane.steps.title',
  data: 'pane.data.title',
  volumePrice: 'pane.volumePrice.title',
  association: 'door.title',
  conditions: 'door.conditions.title',
  settings: 'pane.menu.settings',
  explain: 'pane.explain.title',
  about: 'pane.about.title',
  selfTest: 'pane.selfTest.title',
} as const satisfies Record<ScreenName, string>;

/** The arrow back to the screen before this one, for screens that can be opened from anywhere. */
export const useBack = (): { readonly to: ScreenName; readonly name: string } => {
  const { t } = useWords();
  const { previous } = useNavigation();
  return { to: previous, name: t(titles[previous]) };
};
