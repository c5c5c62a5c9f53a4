import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../../../app/words';
import { useCasework } from '../../state/useCasework';
import type { OpenRating, RatingValue } from '../useRating';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  rest: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

/** Only what was rated here is called stored; a rating that was there before stands on the sheet. */
const stateOf = ({ rating, isStored }: OpenRating, saving: boolean): 'saving' | 'saved' | 'stands' | 'open' => {
  if (saving) return 'saving';
  if (isStored) return 'saved';
  return rating === null ? 'open' : 'stands';
};

/** The way on, and where the rating is kept. */
export const RateFooter = ({ value }: { readonly value: RatingValue }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { saving } = useCasework();
  const { open, unrated, following, show } = value;
  return (
    <>
      {open !== null && (
        <div className={styles.pair}>
          <Button icon={<ChevronLeft16Regular />} onClick={value.previous}>
            {t('conditionsRate.footer.previous')}
          </Button>
          <Button appearance="primary" icon={<ChevronRight16Regular />} iconPosition="after" onClick={value.next}>
            {t('conditionsRate.footer.next')}
          </Button>
        </div>
      )}
      <div className={styles.rest}>
        {unrated !== null && (
          <Button
            size={open === null ? 'medium' : 'small'}
            appearance={open === null ? 'primary' : 'secondary'}
            className={styles.button}
            onClick={unrated}
          >
            {t('conditionsRate.start.unrated')}
          </Button>
        )}
        {open !== null && !following && (
          <Button size="small" className={styles.button} onClick={() => show(open.target)}>
            {t('conditionsRate.footer.show')}
          </Button>
        )}
      </div>
      {open === null && unrated === null && <span>{t('conditionsRate.start.allRated')}</span>}
      {open?.address !== undefined && open.address !== null && (
        <span role="status">{t(`conditionsRate.footer.${stateOf(open, saving)}`, { cell: open.address })}</span>
      )}
    </>
  );
};
