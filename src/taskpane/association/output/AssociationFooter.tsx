import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { counted, useWords, type Words } from '../../app/words';
import { Progress } from '../../session/Progress';
import { useSession } from '../../session/useSession';
import { useLines } from '../../shell/lines';
import type { AssociationReadiness } from '../readiness';
import { useAssociation } from '../state/useAssociation';
import type { OutcomesValue } from '../useOutcomes';
import type { AssociationOutputActions } from './useAssociationOutput';

const AfterWriting = ({ actions: { goToSheet, remove } }: { readonly actions: AssociationOutputActions }) => {
  const styles = useLines();
  const { t } = useWords();
  const { dispatch } = useAssociation();
  return (
    <>
      <div className={styles.pair}>
        <Button appearance="primary" icon={<Open20Regular />} onClick={() => void goToSheet()}>
          {t('clues.write.goTo')}
        </Button>
        <Button icon={<ArrowUndo20Regular />} onClick={() => void remove()}>
          {t('clues.write.remove')}
        </Button>
      </div>
      <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'output', output: { kind: 'none' } })}>
        {t('clues.write.change')}
      </Button>
    </>
  );
};

const obstacle = (readiness: AssociationReadiness, { outcomes }: OutcomesValue, words: Words): string | null => {
  const { t } = words;
  switch (readiness) {
    case 'noOutcomes':
    case 'noMeasures':
      return t('clues.write.firstData');
    case 'noComponents':
      return t('clues.write.firstStepOne');
    case 'noneUsed':
      return t('clues.data.noneUsed');
    case 'stale':
      return t('clues.write.firstRead');
    case 'problems':
      return t('clues.problems.solveFirst', counted(outcomes.problems.length, words));
    case 'questions':
      return t('clues.questions.first');
    case 'ready':
      return null;
  }
};

interface Props {
  readonly value: OutcomesValue;
  readonly actions: AssociationOutputActions;
}

const useLine = ({ value, actions: { ready } }: Props): string => {
  const words = useWords();
  const { session } = useSession();
  const { t } = words;
  const first = obstacle(value.readiness, value, words);
  if (first !== null || ready === null) return first ?? '';
  if (session.sheets.some(({ kind }) => kind === 'explanation')) return t('clues.write.again');
  const years = ready.components.years.length;
  return t('clues.write.willWrite', {
    measures: t('clues.data.measures', counted(ready.measures.length, words)),
    periods: t('clues.write.periods', counted(years === 1 ? 1 : years + 1, words)),
  });
};

/** The one button that writes, with what it will write or what has to be done first. */
export const AssociationFooter = (props: Props) => {
  const { t } = useWords();
  const { state } = useAssociation();
  const line = useLine(props);
  const { actions } = props;
  const { output } = state;
  if (output.kind === 'written') return <AfterWriting actions={actions} />;
  const writing = output.kind === 'writing';
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<TableAdd20Regular />}
        disabled={actions.ready === null || state.reading}
        disabledFocusable={writing}
        onClick={() => void actions.write('ask')}
      >
        {writing ? t('clues.write.writing') : t('clues.write.button')}
      </Button>
      {actions.making === null ? (
        <span role="status">{line}</span>
      ) : (
        <Progress making={actions.making} stop={actions.stop} />
      )}
    </>
  );
};
