import { Button } from '@fluentui/react-components';
import { formatList } from '../../../text/format';
import { counted, useWords } from '../../app/words';
import { Notice } from '../../shell/Notice';
import type { AssociationOutput } from '../state/associationState';
import { useAssociation } from '../state/useAssociation';
import type { AssociationOutputActions } from './useAssociationOutput';

const Written = ({ output }: { readonly output: Extract<AssociationOutput, { kind: 'written' }> }) => {
  const { t, language } = useWords();
  const { difference, sheets } = output;
  if (difference !== null)
    return (
      <Notice intent="error" focusOn={output} title={t('pane.volumePrice.differs.title')}>
        {t('pane.volumePrice.differs.text', {
          cell: `${difference.sheet}!${difference.cell}`,
          found: difference.found,
          expected: difference.expected,
        })}
      </Notice>
    );
  return (
    <Notice intent="success" focusOn={output} title={t('clues.write.done')}>
      {t('clues.write.added', {
        sheets: formatList(
          sheets.map(({ name }) => name),
          language,
        ),
      })}
    </Notice>
  );
};

const OwnEdits = ({
  output,
  write,
}: {
  readonly output: Extract<AssociationOutput, { kind: 'ownEdits' }>;
  readonly write: AssociationOutputActions['write'];
}) => {
  const words = useWords();
  const { t } = words;
  const { dispatch } = useAssociation();
  const rows = output.edits.reduce((sum, edit) => sum + edit.rows, 0);
  return (
    <Notice
      intent="warning"
      focusOn={output}
      title={t('pane.volumePrice.ownEdits.title', { sheet: output.edits.map(({ sheet }) => sheet).join(', ') })}
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

/** What became of writing: done, different, own edits in the way, stopped or removed. */
export const OutputBars = ({ write }: Pick<AssociationOutputActions, 'write'>) => {
  const { t } = useWords();
  const { output } = useAssociation().state;
  switch (output.kind) {
    case 'written':
      return <Written output={output} />;
    case 'ownEdits':
      return <OwnEdits output={output} write={write} />;
    case 'stopped':
      return (
        <Notice intent="info" focusOn={output}>
          {t('clues.write.stopped')}
        </Notice>
      );
    case 'removed':
      return (
        <Notice intent="info" focusOn={output}>
          {t('clues.write.removed')}
        </Notice>
      );
    default:
      return null;
  }
};
