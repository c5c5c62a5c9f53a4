import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Disagreement } from '../../../../analysis/conditions/compareRaters';
import type { Rating } from '../../../../analysis/conditions/rating';
import { useWords } from '../../../app/words';
import { RatingChip } from '../../parts/RatingChip';
import { useLooks } from '../parts/looks';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    minWidth: 0,
  },
  rater: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  choice: { position: 'relative', minWidth: '44px', height: '28px', padding: `0 ${tokens.spacingHorizontalXS}` },
});

const choices: readonly Rating[] = ['low', 'medium', 'high'];

interface Props {
  readonly disagreement: Disagreement;
  readonly condition: string;
  readonly municipality: string;
  readonly look: () => void;
  readonly settle: (agreed: Rating) => void;
  readonly disabled: boolean;
}

/** One rating that two people see differently, with the way to look and to settle. */
export const DisagreementCard = ({ disagreement, condition, municipality, look, settle, disabled }: Props) => {
  const styles = useStyles();
  const looks = useLooks();
  const { t } = useWords();
  const { first, second } = disagreement;
  return (
    <li className={styles.card}>
      <h3 className={looks.heading}>{`${condition} · ${municipality}`}</h3>
      <div className={looks.row}>
        <span className={styles.rater}>
          {t('conditionsRate.second.first')} <RatingChip rating={first} />
        </span>
        <span className={styles.rater}>
          {t('conditionsRate.second.second')} <RatingChip rating={second} />
        </span>
        <Button size="small" appearance="subtle" onClick={look}>
          {t('conditionsRate.second.goTo')}
        </Button>
      </div>
      <div className={looks.row}>
        <span className={looks.small}>{t('conditionsRate.second.settle')}</span>
        {choices.map((rating) => (
          <Button
            key={rating}
            size="small"
            className={styles.choice}
            disabled={disabled}
            onClick={() => settle(rating)}
          >
            <RatingChip rating={rating} decorative />
            <span className={looks.hidden}>
              {t('conditionsRate.second.settleLabel', {
                condition,
                municipality,
                rating: t(`conditionsRate.words.${rating}`),
              })}
            </span>
          </Button>
        ))}
      </div>
    </li>
  );
};
