import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from './words';
import { Skeleton } from '../shell/Skeleton';

const useStyles = makeStyles({
  room: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** As long as nobody knows which screen to open: the workbook is asked what Saldo left in it. */
export const Opening = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <main className={styles.room}>
      <h1 className={styles.title}>Saldo</h1>
      <Skeleton words={t('pane.opening')} />
    </main>
  );
};
