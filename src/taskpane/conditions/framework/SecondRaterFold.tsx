import { Button } from '@fluentui/react-components';
import { useWords } from '../../app/words';
import { Fold } from '../../shell/Fold';
import { useCasework } from '../state/useCasework';
import { useFrameworkStyles } from './useStyles';

/** A sheet for somebody else to rate the same. */
export const SecondRaterFold = () => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const { places, addSecondRater } = useCasework();
  const { secondRatings } = places;
  return (
    <Fold title={t('conditionsFramework.second.title')}>
      {() => (
        <>
          <span>{t('conditionsFramework.second.intro')}</span>
          {secondRatings === null ? (
            <div className={styles.buttons}>
              <Button size="small" onClick={() => void addSecondRater()}>
                {t('conditionsFramework.second.button')}
              </Button>
            </div>
          ) : (
            <span className={styles.small}>
              {t('conditionsFramework.second.there', { sheet: secondRatings.sheet.name })}
            </span>
          )}
        </>
      )}
    </Fold>
  );
};
