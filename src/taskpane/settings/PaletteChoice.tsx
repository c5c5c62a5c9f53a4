import { Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { palettes, type Palette } from '../../sheets/colours/palette';
import { useWords } from '../app/words';
import { RatingChip } from '../conditions/parts/RatingChip';
import { usePaletteClasses } from '../conditions/ratingColours';
import { Section } from '../shell/Section';
import { useIsDark } from '../shell/useIsDark';
import { colour, usePaletteColours } from '../theme/colours';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sample: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  signs: { columnGap: tokens.spacingHorizontalM },
  intro: { margin: 0 },
});

const ratings = ['high', 'medium', 'low', 'unknown'] as const;

/** How ratings and signs look in a palette. */
const Sample = ({ palette }: { readonly palette: Palette }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.sample, usePaletteClasses()[palette], usePaletteColours(useIsDark())[palette])}
    >
      <span className={styles.row}>
        {ratings.map((rating) => (
          <RatingChip key={rating} rating={rating} decorative />
        ))}
      </span>
      <span className={mergeClasses(styles.row, styles.signs)}>
        <span style={{ color: colour.deficit }}>{`▼ ${t('settings.colours.deficit')}`}</span>
        <span style={{ color: colour.surplus }}>{`▲ ${t('settings.colours.surplus')}`}</span>
      </span>
    </span>
  );
};

interface Props {
  readonly chosen: Palette;
  readonly choose: (palette: Palette) => void;
}

/** The palettes, each shown in its own colours. */
export const PaletteChoice = ({ chosen, choose }: Props) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t('settings.colours.title')}>
      <p className={styles.intro}>{t('settings.colours.intro')}</p>
      <RadioGroup
        aria-label={t('settings.colours.title')}
        value={chosen}
        onChange={(_event, { value }) => choose(palettes.find((palette) => palette === value) ?? chosen)}
      >
        {palettes.map((palette) => (
          <Radio
            key={palette}
            value={palette}
            label={
              <span className={styles.label}>
                <span>{t(`settings.colours.palettes.${palette}.name`)}</span>
                <Sample palette={palette} />
                <span className={styles.text}>{t(`settings.colours.palettes.${palette}.text`)}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Section>
  );
};
