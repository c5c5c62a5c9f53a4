import { Button } from '@fluentui/react-components';
import { counted, useWords } from '../app/words';
import type { OwnEdits } from '../session/session';
import { useSession } from '../session/useSession';
import { Notice } from '../shell/Notice';
import type { OutputActions } from './useOutput';

interface Props {
  readonly edits: readonly OwnEdits[];
  readonly write: OutputActions['write'];
}

/** A person worked in the sheet that we are about to write again: nothing is written before they choose. */
export const OwnEditsBar = ({ edits, write }: Props) => {
  const words = useWords();
  const { t } = words;
  const { dispatch } = useSession();
  const [first] = edits;
  const rows = edits.reduce((sum, edit) => sum + edit.rows, 0);
  return (
    <Notice
      intent="warning"
      focusOn={1}
      title={t('pane.volumePrice.ownEdits.title', { sheet: first?.sheet ?? '' })}
      buttons={
        <>
          <Button size="small" onClick={() => void write('keepCopy')}>
            {t('pane.volumePrice.ownEdits.keep')}
          </Button>
          <Button size="small" onClick={() => void write('overwrite')}>
            {t('pane.volumePrice.ownEdits.overwrite')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => dispatch({ type: 'output', output: { kind: 'none' } })}
          >
            {t('pane.cancel')}
          </Button>
        </>
      }
    >
      {t('pane.volumePrice.ownEdits.text', counted(rows, words))}
    </Notice>
  );
};
