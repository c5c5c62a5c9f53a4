import { Button } from '@fluentui/react-components';
import { formatList } from '../../../text/format';
import { useWords } from '../../app/words';
import { DifferenceBar } from '../../session/DifferenceBar';
import { OwnEditsBar } from '../../session/OwnEditsBar';
import { RemovalBar } from '../../session/RemovalBar';
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
  if (difference !== null) return <DifferenceBar difference={difference} focusOn={output} />;
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

/** What became of writing: done, removed, or a question about a person's own work on the sheet. */
export const ResultBars = ({ result }: Props) => {
  const { t } = useWords();
  const { output } = result;
  switch (output.kind) {
    case 'written':
      return <Written output={output} result={result} />;
    case 'ownEdits':
      return <OwnEditsBar edits={output.edits} focusOn={output} write={result.writeAgain} cancel={result.forget} />;
    case 'removing':
      return (
        <RemovalBar removal={{ edits: output.edits, confirm: () => result.remove('delete'), cancel: result.forget }} />
      );
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
