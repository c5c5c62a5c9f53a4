import { Button } from '@fluentui/react-components';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { useNavigation } from '../shell/navigation';
import { useBack } from '../shell/useBack';
import { Screen } from '../shell/Screen';
import { Section } from '../shell/Section';
import { Text } from './Text';

/** What this is, which version, and where the figures stay. */
export const AboutScreen = () => {
  const { t } = useWords();
  const { version } = useServices();
  const { go } = useNavigation();
  return (
    <Screen title={t('pane.about.title')} subtitle={t('pane.about.version', { version })} back={useBack()}>
      <Text>{t('pane.about.text')}</Text>
      <Section title={t('pane.about.privacyTitle')}>
        <Text>{t('pane.about.privacy')}</Text>
      </Section>
      <Text>{t('pane.about.source')}</Text>
      <Section title={t('pane.selfTest.title')}>
        <Text>{t('pane.selfTest.text')}</Text>
        <Button onClick={() => go('selfTest')}>{t('pane.selfTest.open')}</Button>
      </Section>
    </Screen>
  );
};
