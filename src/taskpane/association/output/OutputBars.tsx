import { formatList } from '../../../text/format';
import { useWords } from '../../app/words';
import { DifferenceBar } from '../../session/DifferenceBar';
import { OwnEditsBar } from '../../session/OwnEditsBar';
import { Notice } from '../../shell/Notice';
import type { AssociationOutput } from '../state/associationState';
import { useAssociation } from '../state/useAssociation';
import type { AssociationOutputActions } from './useAssociationOutput';

const Written = ({ output }: { readonly output: Extract<AssociationOutput, { kind: 'written' }> }) => {
  const { t, language } = useWords();
  const { difference, sheets } = output;
  if (difference !== null) return <DifferenceBar difference={difference} focusOn={output} />;
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

/** What became of writing: done, different, own edits in the way, stopped or removed. */
export const OutputBars = ({ write }: Pick<AssociationOutputActions, 'write'>) => {
  const { t } = useWords();
  const { state, dispatch } = useAssociation();
  const { output } = state;
  switch (output.kind) {
    case 'written':
      return <Written output={output} />;
    case 'ownEdits':
      return (
        <OwnEditsBar
          edits={output.edits}
          focusOn={output}
          write={write}
          cancel={() => dispatch({ type: 'output', output: { kind: 'none' } })}
        />
      );
    case 'stopped':
      return (
        <Notice intent="info" focusOn={output}>
          {t('pane.progress.stopped')}
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
