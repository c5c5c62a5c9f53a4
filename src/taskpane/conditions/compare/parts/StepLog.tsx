import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReductionStep } from '../../../../analysis/conditions/reduction';
import { useWords, type Words } from '../../../app/words';
import { useLines } from '../../../shell/lines';
import { useCasework } from '../../state/useCasework';
import { methodNames } from '../data/proposedSteps';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const inWords = (step: ReductionStep, { t }: Words): string => {
  const list = step.conditions.join(', ');
  if (step.method !== 3) return t('conditionsCompare.reduction.conditions', { list });
  const rule = t(`conditionsCompare.reduction.combine.${step.rule}`);
  return t('conditionsCompare.reduction.into', { list, into: step.into, rule });
};

/** The steps taken so far, each of which can be turned back. */
export const StepLog = ({ steps }: { readonly steps: readonly ReductionStep[] }) => {
  const styles = useStyles();
  const lines = useLines();
  const words = useWords();
  const { t } = words;
  const { undoStep } = useCasework();
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('conditionsCompare.reduction.log')}</h3>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step.id} className={styles.item}>
            <div className={styles.words}>
              {t('conditionsCompare.reduction.step', {
                id: step.id,
                method: t(`conditionsCompare.reduction.methods.${methodNames[step.method]}`),
              })}
              <p className={lines.small}>{inWords(step, words)}</p>
              <p className={lines.small}>{step.reason}</p>
            </div>
            <Button
              size="small"
              aria-label={t('conditionsCompare.reduction.undoNamed', { id: step.id })}
              onClick={() => void undoStep(step.id)}
            >
              {t('conditionsCompare.reduction.undo')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
};
