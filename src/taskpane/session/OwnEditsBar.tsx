import { Button } from '@fluentui/react-components';
import { formatList } from '../../text/format';
import type { EditedSheet, OwnEdits } from '../../workbook/port/workbook';
import { counted, useWords } from '../app/words';
import { Notice } from '../shell/Notice';

interface Props {
  readonly edits: readonly EditedSheet[];
  readonly focusOn: number | object;
  readonly write: (ownEdits: OwnEdits) => unknown;
  readonly cancel: () => void;
}

/** A person worked in a sheet that we are about to write again: nothing is written before they choose. */
export const OwnEditsBar = ({ edits, focusOn, write, cancel }: Props) => {
  const words = useWords();
  const { t, language } = words;
  const rows = edits.reduce((sum, edit) => sum + edit.rows, 0);
  const names = edits.map(({ sheet }) => `‘${sheet}’`);
  return (
    <Notice
      intent="warning"
      focusOn={focusOn}
      title={t('pane.removal.title', { sheets: formatList(names, language) })}
      buttons={
        <>
          <Button size="small" onClick={() => void write('keepCopy')}>
            {t('pane.volumePrice.ownEdits.keep')}
          </Button>
          <Button size="small" onClick={() => void write('overwrite')}>
            {t('pane.volumePrice.ownEdits.overwrite')}
          </Button>
          <Button size="small" appearance="subtle" onClick={cancel}>
            {t('pane.cancel')}
          </Button>
        </>
      }
    >
      {t('pane.volumePrice.ownEdits.text', counted(rows, words))}
    </Notice>
  );
};
