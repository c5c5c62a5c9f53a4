import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useServices } from '../app/services';
import { counted, useWords } from '../app/words';
import type { CellProblem } from '../data/cellProblem';
import { cellOnly, cellsInWords, problemInWords } from '../data/problemWords';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';
import { focusTitle } from '../shell/focusTitle';
import { Notice } from '../shell/Notice';

/** More at once would not be read. */
const mostShown = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { flexGrow: 1, flexShrink: 1, flexBasis: '130px', minWidth: 0 },
  button: { flexShrink: 0 },
});

const Line = ({ problem }: { readonly problem: CellProblem }) => {
  const styles = useStyles();
  const words = useWords();
  const { workbook } = useServices();
  const { dispatch } = useSession();
  const last = problem.cells.at(-1)!;
  const goTo = async (): Promise<void> => {
    const answer = await workbook.goTo(last);
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <li className={styles.item}>
      <span className={styles.sentence}>
        <strong>{cellsInWords(problem, words)}</strong> {problemInWords(problem, words)}
      </span>
      <Button size="small" className={styles.button} onClick={() => void goTo()}>
        {words.t('pane.volumePrice.errors.goTo', { cell: cellOnly(last) })}
      </Button>
    </li>
  );
};

/** Cells that have to be put right: each named, with a way there, and the choice to leave their rows out. */
export const ProblemsBar = ({ problems }: { readonly problems: readonly CellProblem[] }) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { session, dispatch } = useSession();
  const { readAgain } = useSource();
  const rows = [...new Set(problems.flatMap((problem) => problem.rows))];
  const skipped = session.chosen?.choices.skipped ?? [];
  const skip = (): void => {
    dispatch({ type: 'chose', choices: { skipped: [...skipped, ...rows] } });
    focusTitle();
  };
  const more = problems.length - mostShown;
  const [all, setAll] = useState(false);
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
      <ul className={styles.list}>
        {(all ? problems : problems.slice(0, mostShown)).map((problem) => (
          <Line key={`${problem.code} ${problem.cells.join(' ')}`} problem={problem} />
        ))}
        {more > 0 && (
          <li className={styles.item}>
            <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('pane.volumePrice.errors.fewer') : t('pane.volumePrice.errors.more', counted(more, words))}
            </Button>
          </li>
        )}
      </ul>
    </Notice>
  );
};
