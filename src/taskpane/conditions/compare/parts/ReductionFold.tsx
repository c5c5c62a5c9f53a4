import { useMemo } from 'react';
import type { Framework, ReductionStep } from '../../../../analysis/conditions/reduction';
import type { Comparison } from '../../../../sheets/conditions/comparison/model';
import { counted, useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';
import { useLines } from '../../../shell/lines';
import { proposedSteps } from '../data/proposedSteps';
import { NewStep } from './NewStep';
import { StepLog } from './StepLog';

interface Props {
  /** After the steps that could be done. */
  readonly framework: Framework;
  readonly comparison: Comparison;
  /** The whole log, also steps that cannot be done any more. */
  readonly steps: readonly ReductionStep[];
}

const Steps = ({ framework, comparison, steps }: Props) => {
  const lines = useLines();
  const { t } = useWords();
  const proposals = useMemo(() => proposedSteps(framework, comparison), [framework, comparison]);
  return (
    <>
      <p className={lines.small}>{t('conditionsCompare.reduction.text')}</p>
      <StepLog steps={steps} />
      <NewStep rows={comparison.rows.map(({ row }) => row)} steps={steps} proposals={proposals} />
    </>
  );
};

/** Fewer conditions to compare, as a log of steps with reasons that can each be turned back. */
export const ReductionFold = (props: Props) => {
  const words = useWords();
  const { t } = words;
  const { length } = props.steps;
  const aside =
    length === 0
      ? t('conditionsCompare.reduction.asideNone')
      : t('conditionsCompare.reduction.aside', counted(length, words));
  return (
    <Fold title={t('conditionsCompare.reduction.title')} aside={aside}>
      {() => <Steps {...props} />}
    </Fold>
  );
};
