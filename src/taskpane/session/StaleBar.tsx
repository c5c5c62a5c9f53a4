import { Button } from '@fluentui/react-components';
import { useWords } from '../app/words';
import { Notice } from '../shell/Notice';
import { useSession } from './useSession';
import { useSource } from './useSource';

/** A cell of the chosen table changed after it was read. */
export const StaleBar = () => {
  const { t } = useWords();
  const { stale } = useSession().session;
  const { readAgain } = useSource();
  if (stale === null) return null;
  return (
    <Notice
      intent="warning"
      title={t('pane.volumePrice.stale.title')}
      buttons={
        <Button size="small" onClick={() => void readAgain()}>
          {t('pane.volumePrice.stale.again')}
        </Button>
      }
    >
      {t('pane.volumePrice.stale.text', { cell: stale })}
    </Notice>
  );
};
