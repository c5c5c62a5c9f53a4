import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReductionProblem } from '../../../analysis/conditions/reduction';
import { success } from '../../../analysis/result';
import type { Casework } from '../../../sheets/conditions/casework';
import { casesOf } from '../../../sheets/conditions/comparison/model';
import { formatNumber } from '../../../text/format';
import { counted, useWords } from '../../app/words';
import { Notice } from '../../shell/Notice';
import { ConditionsFrame } from '../ConditionsFrame';
import { comparedFramework } from '../data/effective';
import { NothingYet } from '../parts/NothingYet';
import { useRatingColours } from '../ratingColours';
import { ResultBars } from '../state/ResultBars';
import { useCasework } from '../state/useCasework';
import { compareSource } from './data/compareSource';
import { useComparison } from './data/useComparison';
import { fewestCases, sidesOf, type Sides } from './figures';
import { CompareFooter } from './parts/CompareFooter';
import { CountsFold } from './parts/CountsFold';
import { HeatPart } from './parts/HeatPart';
import { ReductionFold } from './parts/ReductionFold';
import { SetsFold } from './parts/SetsFold';
import { SupportFold } from './parts/SupportFold';
import { useCompareSheet } from './useCompareSheet';

const useStyles = makeStyles({
  // The frame lays out what stands in it; this only carries the colours.
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** A step names a condition that is not there any more. */
const FailedSteps = ({ problems }: { readonly problems: readonly ReductionProblem[] }) => {
  const { t } = useWords();
  return problems.map(({ code, slots }) => (
    <Notice key={String(slots.step)} intent="warning" title={t('conditionsCompare.failed.title')}>
      {t(code === 'unknownCondition' ? 'conditionsCompare.failed.text' : 'conditionsCompare.failed.other', slots)}
    </Notice>
  ));
};

/** Too few municipalities, or all on one side. */
const Obstacle = ({ deficit, surplus }: Sides) => {
  const words = useWords();
  const { t, notation } = words;
  if (deficit + surplus < fewestCases)
    return (
      <Notice intent="info">
        {t('conditionsCompare.none.tooFew', {
          ...counted(deficit + surplus, words),
          needed: formatNumber(fewestCases, notation),
        })}
      </Notice>
    );
  return <Notice intent="info">{t(`conditionsCompare.none.oneSide.${deficit === 0 ? 'surplus' : 'deficit'}`)}</Notice>;
};

const Compare = ({ casework }: { readonly casework: Casework }) => {
  const styles = useStyles();
  const colours = useRatingColours();
  const { t } = useWords();
  const { rows, edges } = useCasework();
  const compared = useMemo(() => compareSource(casework, rows, edges), [casework, rows, edges]);
  const framework = useMemo(() => {
    const answer = comparedFramework({ rows, edges }, compared.steps);
    return answer.ok ? answer : success({ rows, edges });
  }, [rows, edges, compared]);
  const comparison = useComparison(compared.source);
  const sheet = useCompareSheet(casework, compared, comparison);
  const sides = useMemo(() => sidesOf(casesOf(compared.source)), [compared]);
  const blocked = sides.deficit + sides.surplus < fewestCases || sides.deficit * sides.surplus === 0;
  return (
    <ConditionsFrame footer={<CompareFooter sheet={sheet} comparison={comparison} blocked={blocked} />}>
      <div className={`${colours} ${styles.all}`}>
        <ResultBars result={sheet.result} />
        <FailedSteps problems={compared.failed} />
        {blocked && <Obstacle {...sides} />}
        {comparison === null && <span role="status">{t('conditionsCompare.busy')}</span>}
        {comparison !== null && !blocked && <HeatPart comparison={comparison} levels={casework.framework.levels} />}
        <div>
          <CountsFold municipalities={casework.municipalities} />
          {comparison !== null && (
            <>
              <ReductionFold framework={framework.value} comparison={comparison} steps={casework.reduction} />
              {!blocked && (
                <>
                  <SupportFold framework={framework.value} municipalities={casework.municipalities} />
                  <SetsFold comparison={comparison} />
                </>
              )}
            </>
          )}
        </div>
      </div>
    </ConditionsFrame>
  );
};

/** Which conditions differ between deficit and surplus municipalities. */
export const ComparePart = () => {
  const { t } = useWords();
  const { casework } = useCasework();
  if (casework !== null) return <Compare casework={casework} />;
  return <NothingYet text={t('conditionsCompare.none.text')} />;
};
