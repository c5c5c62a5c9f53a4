import { Button } from '@fluentui/react-components';
import { counted, useWords } from '../../app/words';
import { Fold } from '../../shell/Fold';
import { ConditionsFrame } from '../ConditionsFrame';
import { usePart } from '../state/part';
import { useCasework } from '../state/useCasework';
import { AddCondition } from './AddCondition';
import { CasesFold } from './CasesFold';
import { InterviewFold } from './InterviewFold';
import { LevelFold } from './LevelFold';
import { sizesOf } from './preparations';
import { ProblemsBar } from './ProblemsBar';
import { ResultsBar } from './ResultsBar';
import { SecondRaterFold } from './SecondRaterFold';
import { TogetherForm } from './TogetherForm';
import { useFrameworkStyles } from './useStyles';

/** What the framework is and how much of it is used. */
const Summary = () => {
  const styles = useFrameworkStyles();
  const words = useWords();
  const { t } = words;
  const { casework } = useCasework();
  if (casework === null) return null;
  const { framework } = casework;
  const { conditions, used } = sizesOf(framework);
  return (
    <div className={styles.stack}>
      <strong>{framework.title}</strong>
      <span>
        {t('conditionsFramework.use.subtitle', {
          conditions: t('conditionsFramework.prepare.conditions', counted(conditions, words)),
          used,
        })}
      </span>
      {framework.source !== '' && (
        <span className={styles.small}>{t('conditionsFramework.use.source', { source: framework.source })}</span>
      )}
    </div>
  );
};

/** S5a once there is a framework: what is used and what is not, and everything else that stands on the sheets. */
export const FrameworkScreen = () => {
  const { t } = useWords();
  const { open } = usePart();
  const { casework } = useCasework();
  const levels = [...new Set(casework?.framework.conditions.map(({ level }) => level))].sort((a, b) => a - b);
  return (
    <ConditionsFrame
      footer={
        casework !== null && (
          <>
            <Button appearance="primary" size="large" onClick={() => open('rate')}>
              {t('conditionsFramework.use.toRate')}
            </Button>
            <span>{t('conditionsFramework.use.sheets')}</span>
          </>
        )
      }
    >
      <ProblemsBar />
      <ResultsBar />
      <Summary />
      {casework !== null && (
        <div>
          {levels.map((level) => (
            <LevelFold key={level} level={level} />
          ))}
          {levels.length === 0 && <p>{t('conditionsFramework.use.noConditions')}</p>}
          <Fold title={t('conditionsFramework.add.title')} open={levels.length === 0}>
            {() => <AddCondition />}
          </Fold>
          <Fold title={t('conditionsFramework.together.title')}>{() => <TogetherForm />}</Fold>
          <CasesFold />
          <SecondRaterFold />
          <InterviewFold />
        </div>
      )}
    </ConditionsFrame>
  );
};
