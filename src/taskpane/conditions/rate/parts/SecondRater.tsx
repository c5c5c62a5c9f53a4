import { Button } from '@fluentui/react-components';
import { useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';
import { useCasework } from '../../state/useCasework';
import { useLooks } from './looks';

interface Props {
  readonly hasSecond: boolean;
  readonly compare: () => void;
}

/** Somebody else who rates the same, on a sheet of their own; and both beside each other. */
export const SecondRater = ({ hasSecond, compare }: Props) => {
  const looks = useLooks();
  const { t } = useWords();
  const { addSecondRater, saving } = useCasework();
  return (
    <Fold title={t('conditionsRate.rater.fold')}>
      {() =>
        hasSecond ? (
          <div>
            <Button size="small" onClick={compare}>
              {t('conditionsRate.rater.compare')}
            </Button>
          </div>
        ) : (
          <>
            <p className={looks.small}>{t('conditionsRate.rater.addText')}</p>
            <div>
              <Button size="small" disabled={saving} onClick={() => void addSecondRater()}>
                {t('conditionsRate.rater.add')}
              </Button>
            </div>
          </>
        )
      }
    </Fold>
  );
};
