import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useWords } from '../../../app/words';

/** From a side room of the rating back to it. */
export const BackToRating = ({ back }: { readonly back: () => void }) => {
  const { t } = useWords();
  return (
    <div>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={back}>
        {t('conditionsRate.back')}
      </Button>
    </div>
  );
};
