import { Button } from '@fluentui/react-components';
import { counted, useWords } from '../../app/words';
import { cellOnly } from '../../data/problemWords';
import { Notice } from '../../shell/Notice';
import { ProblemList } from '../../shell/ProblemList';
import { useCasework } from '../state/useCasework';
import { canComplete, placeInWords, problemInWords } from './problemWords';

/** Cells of the working sheets that have to be put right: each named, with what is expected and a way there. */
export const ProblemsBar = () => {
  const words = useWords();
  const { t } = words;
  const { problems, refresh, complete, goTo } = useCasework();
  if (problems.length === 0) return null;
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
      <ProblemList
        problems={problems.map((problem, index) => {
          const { cell } = problem;
          return {
            key: `${cell ?? problem.kind} ${problem.code} ${index}`,
            place: placeInWords(problem, words),
            sentence: problemInWords(problem, words),
            way:
              cell === null
                ? null
                : { text: t('conditionsFramework.problems.goTo', { cell: cellOnly(cell) }), go: () => goTo(cell) },
          };
        })}
      />
    </Notice>
  );
};
