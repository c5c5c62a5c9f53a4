import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { GivenRating } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { ratingColour, ratingMark } from '../ratingColours';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    boxSizing: 'border-box',
    minWidth: '36px',
    height: '22px',
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderWidth('1px'),
    ...shorthands.borderStyle('solid'),
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    // The colour says something: in forced colours it is one of the system's own.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  large: { minWidth: '44px', height: '26px', fontSize: tokens.fontSizeBase300 },
  dashed: { ...shorthands.borderStyle('dashed') },
  mark: { fontSize: '0.7em' },
});

interface Props {
  /** `null`: nobody looked at it yet. */
  readonly rating: GivenRating | null;
  readonly large?: boolean;
  /** The word stands beside it: nothing to read out twice. */
  readonly decorative?: boolean;
}

/** A rating as colour, form and letter: ▲ H, ● G, ▼ L or ?. */
export const RatingChip = memo(({ rating, large = false, decorative = false }: Props) => {
  const styles = useStyles();
  const { t } = useWords();
  const { fill, ink, edge } = ratingColour[rating ?? 'unknown'];
  const blank = rating === null || rating === 'unknown';
  const spoken = decorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': t(`conditionsRate.words.${rating ?? 'none'}`) } as const);
  return (
    <span
      {...spoken}
      className={mergeClasses(styles.chip, large && styles.large, blank && styles.dashed)}
      style={{ backgroundColor: fill, color: ink, borderColor: edge }}
    >
      {!blank && <span className={styles.mark}>{ratingMark[rating]}</span>}
      <span>{t(`conditionsRate.letters.${rating ?? 'none'}`)}</span>
    </span>
  );
});
RatingChip.displayName = 'RatingChip';
