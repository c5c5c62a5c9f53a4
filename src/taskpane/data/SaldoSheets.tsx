import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { useSession } from '../session/useSession';
import { Section } from '../shell/Section';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Every sheet that Saldo added to this workbook, with a way there. */
export const SaldoSheets = () => {
  const styles = useStyles();
  const { t } = useWords();
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  if (session.sheets.length === 0) return null;
  const goTo = async (id: string): Promise<void> => {
    const answer = await workbook.goToSheet(id);
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <Section title={t('pane.data.sheets')}>
      <ul className={styles.list}>
        {session.sheets.map(({ id, name }) => (
          <li key={id} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <Button size="small" aria-label={`${t('pane.data.goTo')} ${name}`} onClick={() => void goTo(id)}>
              {t('pane.data.goTo')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};
