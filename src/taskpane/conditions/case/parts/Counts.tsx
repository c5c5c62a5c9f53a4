import { makeStyles, tokens } from '@fluentui/react-components';
import type { RelationCounts } from '../../../../sheets/conditions/case/caseModel';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  item: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
});

/** How many relations have which line. */
export const Counts = ({ counts }: { readonly counts: RelationCounts }) => {
  const styles = useStyles();
  const { t, notation } = useWords();
  return (
    <dl className={styles.list} aria-label={t('conditionsCase.pane.counts.label')}>
      {(['inLine', 'possible', 'notInLine', 'notRated'] as const).map((kind) => (
        <div key={kind} className={styles.item}>
          <dt className={styles.label}>{t(`conditionsCase.pane.counts.${kind === 'notRated' ? 'none' : kind}`)}</dt>
          <dd className={styles.figure}>{formatNumber(counts[kind], notation)}</dd>
        </div>
      ))}
    </dl>
  );
};
