import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useServices } from '../../app/services';
import { counted, useWords } from '../../app/words';
import { cellOnly } from '../../data/problemWords';
import { useSession } from '../../session/useSession';
import { focusTitle } from '../../shell/focusTitle';
import { Notice } from '../../shell/Notice';
import type { OutcomeProblem, OutcomeQuestion } from '../data/outcomeProblem';
import { useAssociation } from '../state/useAssociation';
import { useOutcomeSources } from '../state/useOutcomeSources';
import { outcomeCells, outcomeProblemInWords, questionInWords } from './words';

/** More than this would not be read. */
const mostShown = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  sentence: { flexGrow: 1, flexShrink: 1, flexBasis: '130px', minWidth: 0 },
  button: { flexShrink: 0 },
});

const GoTo = ({ cell }: { readonly cell: string }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { workbook } = useServices();
  const { dispatch } = useSession();
  const goTo = async (): Promise<void> => {
    const answer = await workbook.goTo(cell);
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <Button size="small" className={styles.button} onClick={() => void goTo()}>
      {t('pane.volumePrice.errors.goTo', { cell: cellOnly(cell) })}
    </Button>
  );
};

/** Cells that have to be put right, each named with a way there, and the choice to leave them out. */
export const OutcomeProblemsBar = ({ problems }: { readonly problems: readonly OutcomeProblem[] }) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { state, dispatch } = useAssociation();
  const { readAgain } = useOutcomeSources();
  const leaving = [...new Set(problems.flatMap((problem) => problem.leaving))];
  const more = problems.length - mostShown;
  const [all, setAll] = useState(false);
  const skip = (): void => {
    dispatch({ type: 'chose', choices: { skipped: [...state.choices.skipped, ...leaving] } });
    focusTitle();
  };
  return (
    <Notice
      intent="error"
      focusOn={state.readings}
      title={t('clues.problems.title', counted(problems.length, words))}
      buttons={
        <>
          <Button size="small" onClick={skip}>
            {t('clues.problems.skip', counted(leaving.length, words))}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void readAgain()}>
            {t('clues.problems.again')}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {(all ? problems : problems.slice(0, mostShown)).map((problem) => (
          <li key={`${problem.code} ${problem.cells.join(' ')}`} className={styles.item}>
            <span className={styles.sentence}>
              <strong>{outcomeCells(problem, words)}</strong> {outcomeProblemInWords(problem, words)}
            </span>
            <GoTo cell={problem.cells.at(-1)!} />
          </li>
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

/** A figure that may mean two things: we ask, and nothing counts before there is an answer. */
export const QuestionBar = ({ question }: { readonly question: OutcomeQuestion }) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { state, dispatch } = useAssociation();
  const { question: text, meant, shown } = questionInWords(question, words);
  const answer = (given: 'convert' | 'keep'): void => {
    dispatch({ type: 'chose', choices: { answers: { ...state.choices.answers, [question.key]: given } } });
    focusTitle();
  };
  const several = question.cells.length > 1;
  return (
    <Notice
      intent="warning"
      title={t('clues.questions.title')}
      buttons={
        <>
          <Button size="small" onClick={() => answer('convert')}>
            {several ? t('clues.questions.convertMore') : t('clues.questions.convert', { meant })}
          </Button>
          <Button size="small" onClick={() => answer('keep')}>
            {t('clues.questions.keep', { shown })}
          </Button>
          <GoTo cell={question.cells[0]!.cell} />
        </>
      }
    >
      <span className={styles.sentence}>{text}</span>
    </Notice>
  );
};

/** A cell of the outcomes changed after it was read. */
export const OutcomesStaleBar = () => {
  const { t } = useWords();
  const { state } = useAssociation();
  const { readAgain } = useOutcomeSources();
  if (state.stale === null) return null;
  return (
    <Notice
      intent="warning"
      title={t('clues.stale.title')}
      buttons={
        <Button size="small" onClick={() => void readAgain()}>
          {t('clues.stale.again')}
        </Button>
      }
    >
      {t('clues.stale.text', { cell: state.stale })}
    </Notice>
  );
};
