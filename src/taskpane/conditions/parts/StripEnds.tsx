import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../app/words';
import { colour } from '../../theme/colours';

const useStyles = makeStyles({
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Which end of a strip is which. */
export const StripEnds = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div aria-hidden className={styles.ends}>
      <span style={{ color: colour.deficit }}>{`▼ ${t('conditionsRate.strip.deficit')}`}</span>
      <span style={{ color: colour.surplus }}>{`${t('conditionsRate.strip.surplus')} ▲`}</span>
    </div>
  );
};
