import { Button } from '@fluentui/react-components';
import { palettes } from '../../sheets/colours/palette';
import { formatOptions } from '../../text/format';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { cellOnly } from '../data/problemWords';
import { Notice } from '../shell/Notice';
import { storedColours } from './storedColours';
import { useAttempt } from './useAttempt';
import { useSession } from './useSession';

/** Where the settings sheet should say which colours, another word stands. */
export const UnknownColoursBar = () => {
  const { t, language } = useWords();
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  const attempt = useAttempt();
  const { unknownColours } = session;
  if (unknownColours === null) return null;
  const { cell, found } = unknownColours;
  const goTo = async (): Promise<void> => {
    const answer = await workbook.goTo(cell);
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  const again = async (): Promise<void> => {
    const answer = await workbook.readSettings();
    if (answer.ok) dispatch({ type: 'colours', ...(await storedColours(workbook, answer.value)) });
    else dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <Notice
      intent="warning"
      title={cell}
      buttons={
        <>
          <Button size="small" onClick={() => void attempt(goTo)}>
            {t('pane.unknownColours.goTo', { cell: cellOnly(cell) })}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void attempt(again)}>
            {t('pane.unknownColours.again')}
          </Button>
        </>
      }
    >
      {t('pane.unknownColours.text', { found, expected: formatOptions(palettes, language) })}
    </Notice>
  );
};
