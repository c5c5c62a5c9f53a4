import { makeStyles, tokens } from '@fluentui/react-components';
import type { RelationCounts } from '../../../../sheets/conditions/case/caseModel';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { RatingChip } from '../../parts/RatingChip';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  line: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'CanvasText' } },
});

const Sample = ({ dashed }: { readonly dashed: boolean }) => {
  const styles = useStyles();
  return (
    <svg aria-hidden width={26} height={8} className={styles.line}>
      <line
        x1={0}
        x2={26}
        y1={4}
        y2={4}
        stroke="currentColor"
        strokeWidth={2}
        strokeDasharray={dashed ? '4 3' : undefined}
      />
    </svg>
  );
};

/** What the lines and the letters mean. */
export const DiagramLegend = ({ counts }: { readonly counts: RelationCounts }) => {
  const styles = useStyles();
  const { t, notation } = useWords();
  return (
    <>
      <div className={styles.list}>
        <span className={styles.item}>
          <Sample dashed={false} />
          {t('conditionsCase.pane.solid', { n: formatNumber(counts.inLine, notation) })}
        </span>
        <span className={styles.item}>
          <Sample dashed />
          {t('conditionsCase.pane.dashed', { n: formatNumber(counts.possible, notation) })}
        </span>
      </div>
      <div className={styles.list}>
        {(['high', 'medium', 'low', 'unknown'] as const).map((rating) => (
          <span key={rating} className={styles.item}>
            <RatingChip rating={rating} decorative />
            {t(`conditionsRate.words.${rating}`)}
          </span>
        ))}
      </div>
    </>
  );
};
