import { makeStyles, tokens } from '@fluentui/react-components';
import { BookOpen24Regular } from '@fluentui/react-icons/svg/book-open';
import { DocumentTable24Regular } from '@fluentui/react-icons/svg/document-table';
import { TableAdd24Regular } from '@fluentui/react-icons/svg/table-add';
import { TableSearch24Regular } from '@fluentui/react-icons/svg/table-search';
import { useState } from 'react';
import { useWords } from '../app/words';
import { CardButton } from '../shell/CardButton';
import { FailureBar } from '../shell/FailureBar';
import { PrivacyLine } from '../shell/PrivacyLine';
import { Screen } from '../shell/Screen';
import { Section } from '../shell/Section';
import { useStart } from './useStart';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  samples: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const samples = ['panel', 'gemeenten'] as const;

/** Where a person begins who has no sheet of Saldo yet. */
export const WelcomeScreen = ({ chooseSample = false }: { readonly chooseSample?: boolean }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { busy, begin, own } = useStart();
  const [choosing, setChoosing] = useState(chooseSample);
  return (
    <Screen title={t('pane.welcome.title')} footer={<PrivacyLine />}>
      <FailureBar />
      <h2 className={styles.heading}>{t('pane.welcome.heading')}</h2>
      <p className={styles.intro}>{t('pane.welcome.intro')}</p>
      <div className={styles.cards}>
        <CardButton
          icon={<BookOpen24Regular />}
          title={t('pane.welcome.sample.title')}
          text={t('pane.welcome.sample.text')}
          expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        />
        {choosing && (
          <div className={styles.samples} role="group" aria-label={t('pane.welcome.sample.choose')}>
            {samples.map((id) => (
              <CardButton
                key={id}
                icon={<DocumentTable24Regular />}
                title={t(`pane.welcome.sample.${id}.title`)}
                text={t(`pane.welcome.sample.${id}.text`)}
                disabled={busy}
                onClick={() => void begin(id)}
              />
            ))}
          </div>
        )}
        <CardButton
          icon={<TableAdd24Regular />}
          title={t('pane.welcome.template.title')}
          text={t('pane.welcome.template.text')}
          disabled={busy}
          onClick={() => void begin('leeg')}
        />
        <CardButton
          icon={<TableSearch24Regular />}
          title={t('pane.welcome.own.title')}
          text={t('pane.welcome.own.text')}
          onClick={() => void own()}
        />
      </div>
      <div role="status">{busy && t('pane.busy')}</div>
      <Section title={t('pane.welcome.needs.title')}>
        <ul className={styles.list}>
          {(['money', 'volume', 'size'] as const).map((need) => (
            <li key={need}>{t(`pane.welcome.needs.${need}`)}</li>
          ))}
        </ul>
      </Section>
    </Screen>
  );
};
