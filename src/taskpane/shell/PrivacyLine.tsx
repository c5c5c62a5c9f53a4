import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { useWords } from '../app/words';

const useStyles = makeStyles({ line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS } });

export const PrivacyLine = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <span className={styles.line}>
      <LockClosed16Regular aria-hidden />
      {t('pane.privacy')}
    </span>
  );
};
