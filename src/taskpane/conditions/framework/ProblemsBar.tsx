import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { counted, useWords } from '../../app/words';
import { cellOnly } from '../../data/problemWords';
import { Notice } from '../../shell/Notice';
import type { CaseworkProblem } from '../data/caseworkProblem';
import { useCasework } from '../state/useCasework';
import { canComplete, placeInWords, problemInWords } from './problemWords';

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

const Line = ({ problem }: { readonly problem: CaseworkProblem }) => {
  const styles = useStyles();
  const words = useWords();
  const { goTo } = useCasework();
  const { cell } = problem;
  return (
    <li className={styles.item}>
      <span className={styles.sentence}>
        <strong>{placeInWords(problem, words)}</strong> {problemInWords(problem, words)}
      </span>
      {cell !== null && (
        <Button size="small" className={styles.button} onClick={() => void goTo(cell)}>
          {words.t('conditionsFramework.problems.goTo', { cell: cellOnly(cell) })}
        </Button>
      )}
    </li>
  );
};

/** Cells of the working sheets that have to be put right: each named, with what is expected and a way there. */
export const ProblemsBar = () => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { problems, refresh, complete } = useCasework();
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const more = problems.length - mostShown;
  return (
    <Notice
      intent="warning"
      title={t('conditionsFramework.problems.title', counted(problems.length, words))}
      buttons={
        <>
          {problems.some(canComplete) && (
            <Button size="small" onClick={() => void complete()}>
              {t('conditionsFramework.problems.complete')}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => void refresh()}>
            {t('conditionsFramework.problems.again')}
          </Button>
        </>
      }
    >
      {t('conditionsFramework.problems.text')}
      <ul className={styles.list}>
        {(all ? problems : problems.slice(0, mostShown)).map((problem, index) => (
          <Line key={`${problem.cell ?? problem.kind} ${problem.code} ${index}`} problem={problem} />
        ))}
      </ul>
      {more > 0 && !all && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {t('conditionsFramework.problems.more', counted(more, words))}
        </Button>
      )}
    </Notice>
  );
};
