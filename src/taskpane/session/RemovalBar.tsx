import { Button } from '@fluentui/react-components';
import { formatList } from '../../text/format';
import { counted, useWords } from '../app/words';
import { focusTitle } from '../shell/focusTitle';
import { Notice } from '../shell/Notice';
import type { Removal } from './useRemoval';

/** A person worked in a sheet that they are about to remove: nothing is removed before they say so. */
export const RemovalBar = ({
  removal: { edits, confirm, cancel },
}: {
  readonly removal: Pick<Removal, 'edits' | 'confirm' | 'cancel'>;
}) => {
  const words = useWords();
  const { t, language } = words;
  if (edits === null) return null;
  const rows = edits.reduce((sum, edit) => sum + edit.rows, 0);
  const names = edits.map(({ sheet }) => `‘${sheet}’`);
  const stay = (): void => {
    cancel();
    focusTitle();
  };
  return (
    <Notice
      intent="warning"
      focusOn={edits}
      title={t('pane.removal.title', { sheets: formatList(names, language) })}
      buttons={
        <>
          <Button size="small" onClick={() => void confirm()}>
            {t('pane.removal.confirm')}
          </Button>
          <Button size="small" appearance="subtle" onClick={stay}>
            {t('pane.cancel')}
          </Button>
        </>
      }
    >
      {t('pane.removal.text', counted(rows, words))}
    </Notice>
  );
};
