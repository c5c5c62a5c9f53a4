import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../app/words';
import type { Settings } from '../session/settings';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** How it is calculated, always in view: where the remainder goes is what people distrust most. */
export const MethodBox = ({ settings, several }: { readonly settings: Settings; readonly several: boolean }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <section className={styles.box} aria-label={t('pane.method.title')}>
      <h2 className={styles.title}>{t('pane.method.title')}</h2>
      <p className={styles.line}>
        {t('pane.method.balance')} {t(`pane.method.${settings.method}`)}
      </p>
      {several && <p className={styles.line}>{t(`pane.method.${settings.weighting}`)}</p>}
      <p className={styles.line}>{t('pane.method.caveat')}</p>
    </section>
  );
};
