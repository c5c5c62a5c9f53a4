import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckRow, CheckStatus } from '../../sheets/selfTest/checks';
import { useWords } from '../app/words';
import { Status, type StatusKind } from '../shell/Status';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 0 ${tokens.spacingHorizontalXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0 },
});

const kinds: Readonly<Record<CheckStatus, StatusKind>> = {
  ok: 'fine',
  note: 'attention',
  failed: 'wrong',
  skipped: 'waiting',
};

const Details = ({ expected, found }: Pick<CheckRow, 'expected' | 'found'>) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{t('selfTest.result.expected')}</dt>
      <dd className={styles.value}>{expected}</dd>
      <dt className={styles.term}>{t('selfTest.result.found')}</dt>
      <dd className={styles.value}>{found}</dd>
    </dl>
  );
};

/** Checks with what was expected and what was found; of those that are in order the name is enough. */
export const CheckList = ({ rows }: { readonly rows: readonly CheckRow[] }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ul className={styles.list}>
      {rows.map(({ group, check, expected, found, status }) => (
        <li key={`${group} ${check}`}>
          <Status kind={kinds[status]} text={`${t(`selfTest.groups.${group}`)}: ${check}`} />
          {status !== 'ok' && <Details expected={expected} found={found} />}
        </li>
      ))}
    </ul>
  );
};
