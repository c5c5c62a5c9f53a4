import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { memo, useId, useRef, type KeyboardEvent } from 'react';
import type { GivenRating } from '../../../../sheets/conditions/casework';
import { useWords } from '../../../app/words';
import { RatingChip } from '../../parts/RatingChip';
import { useLooks } from './looks';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    // Shadows and fills are gone there.
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  check: { position: 'absolute', top: '4px', right: '4px', color: tokens.colorBrandForeground1 },
  unknown: {
    display: 'inline-flex',
    flexDirection: 'row',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  foot: { marginTop: tokens.spacingVerticalS },
  /* Over the whole card and not to be seen: the card is what shows. */
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
});

const cards = ['low', 'medium', 'high'] as const;

/** Letters in either language, as the cells of the sheet accept them. */
const keys: Readonly<Record<string, GivenRating>> = {
  l: 'low',
  g: 'medium',
  m: 'medium',
  h: 'high',
  '?': 'unknown',
};

interface Props {
  readonly label: string;
  readonly rating: GivenRating | null;
  readonly rate: (rating: GivenRating | null) => void;
}

/** Low, medium, high or unknown. Letters and arrows work here only, so that they never get in the way of typing elsewhere. */
export const RatingGroup = memo(({ label, rating, rate }: Props) => {
  const styles = useStyles();
  const looks = useLooks();
  const { t } = useWords();
  const name = useId();
  const inputs = useRef(new Map<GivenRating, HTMLInputElement>());
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      rate(null);
      return;
    }
    const chosen = keys[event.key.toLowerCase()];
    if (chosen === undefined) return;
    event.preventDefault();
    inputs.current.get(chosen)?.focus();
    rate(chosen);
  };
  const radio = (value: GivenRating) => (
    <input
      ref={(element) => {
        if (element !== null) inputs.current.set(value, element);
      }}
      type="radio"
      name={name}
      className={styles.input}
      checked={rating === value}
      aria-label={t(`conditionsRate.words.${value}`)}
      onChange={() => rate(value)}
    />
  );
  return (
    <fieldset role="radiogroup" aria-label={label} className={styles.group} onKeyDown={press}>
      <div className={styles.cards}>
        {cards.map((value) => (
          <label key={value} className={mergeClasses(styles.card, rating === value && styles.chosen)}>
            {radio(value)}
            <RatingChip rating={value} large decorative />
            <span>{t(`conditionsRate.words.${value}`)}</span>
            {rating === value && <Checkmark16Regular aria-hidden className={styles.check} />}
          </label>
        ))}
      </div>
      <div className={mergeClasses(looks.apart, styles.foot)}>
        <span className={looks.small}>{t('conditionsRate.group.keys')}</span>
        <label className={mergeClasses(styles.card, styles.unknown, rating === 'unknown' && styles.chosen)}>
          {radio('unknown')}
          <span>{t('conditionsRate.group.unknown')}</span>
        </label>
      </div>
    </fieldset>
  );
});
RatingGroup.displayName = 'RatingGroup';
