import { Button } from '@fluentui/react-components';
import { useServices } from '../app/services';
import { counted, useWords } from '../app/words';
import type { CellProblem } from '../data/cellProblem';
import { cellOnly, cellsInWords, problemInWords } from '../data/problemWords';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';
import { focusTitle } from '../shell/focusTitle';
import { Notice } from '../shell/Notice';
import { ProblemList } from '../shell/ProblemList';

/** Cells that have to be put right: each named, with a way there, and the choice to leave their rows out. */
export const ProblemsBar = ({ problems }: { readonly problems: readonly CellProblem[] }) => {
  const words = useWords();
  const { t } = words;
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  const { readAgain } = useSource();
  const rows = [...new Set(problems.flatMap((problem) => problem.rows))];
  const skipped = session.chosen?.choices.skipped ?? [];
  const skip = (): void => {
    dispatch({ type: 'chose', choices: { skipped: [...skipped, ...rows] } });
    focusTitle();
  };
  const goTo = async (cell: string): Promise<void> => {
    const answer = await workbook.goTo(cell);
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <Notice
      intent="error"
      focusOn={session.fresh ? session.readings : 0}
      title={t('pane.volumePrice.errors.title', counted(problems.length, words))}
      buttons={
        <>
          <Button size="small" onClick={skip}>
            {t('pane.volumePrice.errors.skip', counted(rows.length, words))}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void readAgain()}>
            {t('pane.volumePrice.errors.again')}
          </Button>
        </>
      }
    >
      <ProblemList
        problems={problems.map((problem) => {
          const last = problem.cells.at(-1)!;
          return {
            key: `${problem.code} ${problem.cells.join(' ')}`,
            place: cellsInWords(problem, words),
            sentence: problemInWords(problem, words),
            way: { text: t('pane.volumePrice.errors.goTo', { cell: cellOnly(last) }), go: () => goTo(last) },
          };
        })}
      />
    </Notice>
  );
};
