import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../../app/words';
import { RatingChip } from '../../parts/RatingChip';
import { judgementMark } from './judgement';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What colours, letters and marks mean. */
export const Legend = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ul className={styles.legend} aria-label={t('conditionsCompare.legend.label')}>
      {(['high', 'medium', 'low', 'unknown'] as const).map((rating) => (
        <li key={rating} className={styles.item}>
          <RatingChip rating={rating} decorative />
          {t(`conditionsRate.words.${rating}`)}
        </li>
      ))}
      {(['distinguishing', 'limited'] as const).map((judgement) => (
        <li key={judgement} className={styles.item}>
          <span aria-hidden>{judgementMark[judgement]}</span>
          {t(`conditionsCompare.legend.${judgement}`)}
        </li>
      ))}
    </ul>
  );
};
