import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from './words';
import { Skeleton } from '../shell/Skeleton';

const useStyles = makeStyles({
  room: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** As long as nobody knows which screen to open: the workbook is asked what Saldo left in it. */
export const Opening = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <main className={styles.room}>
      <strong className={styles.title}>Saldo</strong>
      <Skeleton words={t('pane.opening')} />
    </main>
  );
};
