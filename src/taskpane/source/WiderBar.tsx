import { Button } from '@fluentui/react-components';
import { counted, useWords } from '../app/words';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';
import { focusTitle } from '../shell/focusTitle';
import { Notice } from '../shell/Notice';

/** The chosen cells are part of a table that goes further: on purpose, or because rows were added since. */
export const WiderBar = () => {
  const words = useWords();
  const { t } = words;
  const { chosen } = useSession().session;
  const { takeAddress } = useSource();
  if (chosen === null || chosen.wider === null) return null;
  const { wider, reference } = chosen;
  const takeAll = (): void => {
    // The bar goes away with the reading; the focus does not.
    focusTitle();
    void takeAddress(wider.reference);
  };
  return (
    <Notice
      intent="warning"
      buttons={
        <Button size="small" onClick={takeAll}>
          {t('pane.source.takeAll', counted(wider.rows, words))}
        </Button>
      }
    >
      {t('pane.source.wider', { reference })}
    </Notice>
  );
};
