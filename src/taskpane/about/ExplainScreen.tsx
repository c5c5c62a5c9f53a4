import { useWords } from '../app/words';
import { methods, weightings } from '../session/settings';
import { Screen } from '../shell/Screen';
import { Section } from '../shell/Section';
import { useBack } from '../shell/useBack';
import { Text } from './Text';

/** What the figures mean, how they are made, and what they do not say. */
export const ExplainScreen = () => {
  const { t } = useWords();
  return (
    <Screen title={t('pane.explain.title')} back={useBack()} reading>
      <Section title={t('pane.explain.what.title')}>
        <Text>{t('pane.explain.what.text')}</Text>
      </Section>
      <Section title={t('pane.explain.says.title')}>
        <Text>{t('pane.explain.says.text')}</Text>
      </Section>
      <Section title={t('pane.explain.methods.title')}>
        <Text>{t('pane.method.balance')}</Text>
        {methods.map((method) => (
          <Text key={method}>{`${t(`pane.settings.methods.${method}.name`)}. ${t(`pane.method.${method}`)}`}</Text>
        ))}
      </Section>
      <Section title={t('pane.explain.period.title')}>
        {weightings.map((weighting) => (
          <Text key={weighting}>{t(`pane.method.${weighting}`)}</Text>
        ))}
      </Section>
      <Section title={t('pane.explain.price.title')}>
        <Text>{t('pane.method.caveat')}</Text>
      </Section>
      <Section title={t('pane.explain.check.title')}>
        <Text>{t('pane.explain.check.text')}</Text>
      </Section>
    </Screen>
  );
};
