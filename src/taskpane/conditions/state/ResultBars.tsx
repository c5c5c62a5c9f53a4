import { Button } from '@fluentui/react-components';
import { formatList } from '../../../text/format';
import { counted, useWords } from '../../app/words';
import { Notice } from '../../shell/Notice';
import type { ResultOutput, ResultSheets } from './useResultSheets';

type Kind<Name extends ResultOutput['kind']> = Extract<ResultOutput, { readonly kind: Name }>;

interface Props {
  readonly result: ResultSheets;
}

const Written = ({ output, result }: Props & { readonly output: Kind<'written'> }) => {
  const { t, language } = useWords();
  const { difference, sheets } = output;
  const [first] = sheets;
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
    <Notice
      intent="success"
      focusOn={output}
      buttons={
        <>
          {first !== undefined && (
            <Button size="small" onClick={() => void result.goTo(first)}>
              {t('conditionsFrame.output.goTo')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => void result.remove()}>
            {t('conditionsFrame.output.remove')}
          </Button>
        </>
      }
    >
      {t('conditionsFrame.output.added', {
        sheets: formatList(
          sheets.map(({ name }) => name),
          language,
        ),
      })}
    </Notice>
  );
};

const OwnEdits = ({ output, result }: Props & { readonly output: Kind<'ownEdits'> }) => {
  const words = useWords();
  const { t } = words;
  const rows = output.edits.reduce((sum, edit) => sum + edit.rows, 0);
  return (
    <Notice
      intent="warning"
      focusOn={output}
      title={t('pane.volumePrice.ownEdits.title', { sheet: output.edits.map(({ sheet }) => sheet).join(', ') })}
      buttons={
        <>
          <Button size="small" onClick={() => void result.writeAgain('keepCopy')}>
            {t('pane.volumePrice.ownEdits.keep')}
          </Button>
          <Button size="small" onClick={() => void result.writeAgain('overwrite')}>
            {t('pane.volumePrice.ownEdits.overwrite')}
          </Button>
          <Button size="small" appearance="subtle" onClick={result.forget}>
            {t('conditionsFrame.output.cancel')}
          </Button>
        </>
      }
    >
      {t('pane.volumePrice.ownEdits.text', counted(rows, words))}
    </Notice>
  );
};

const Removing = ({ output, result }: Props & { readonly output: Kind<'removing'> }) => {
  const words = useWords();
  const { t } = words;
  const rows = output.edits.reduce((sum, edit) => sum + edit.rows, 0);
  return (
    <Notice
      intent="warning"
      focusOn={output}
      title={t('pane.volumePrice.ownEdits.title', { sheet: output.edits.map(({ sheet }) => sheet).join(', ') })}
      buttons={
        <>
          <Button size="small" onClick={() => void result.remove('delete')}>
            {t('conditionsFrame.output.removeAnyway')}
          </Button>
          <Button size="small" appearance="subtle" onClick={result.forget}>
            {t('conditionsFrame.output.cancel')}
          </Button>
        </>
      }
    >
      {t('conditionsFrame.output.removeText', counted(rows, words))}
    </Notice>
  );
};

/** What became of writing: done, removed, or a question about a person's own work on the sheet. */
export const ResultBars = ({ result }: Props) => {
  const { t } = useWords();
  const { output } = result;
  switch (output.kind) {
    case 'written':
      return <Written output={output} result={result} />;
    case 'ownEdits':
      return <OwnEdits output={output} result={result} />;
    case 'removing':
      return <Removing output={output} result={result} />;
    case 'removed':
      return (
        <Notice intent="success" focusOn={output}>
          {t('conditionsFrame.output.removed')}
        </Notice>
      );
    default:
      return null;
  }
};
