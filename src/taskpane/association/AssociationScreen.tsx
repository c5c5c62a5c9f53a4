import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { formatPeriod } from '../../text/format';
import { counted, useWords } from '../app/words';
import { RemovalBar } from '../session/RemovalBar';
import { StaleBar } from '../session/StaleBar';
import { useSession } from '../session/useSession';
import { FailureBar } from '../shell/FailureBar';
import { useNavigation } from '../shell/navigation';
import { Notice } from '../shell/Notice';
import { Screen } from '../shell/Screen';
import { AssociationFooter } from './output/AssociationFooter';
import { OutputBars } from './output/OutputBars';
import { useAssociationOutput } from './output/useAssociationOutput';
import { OutcomeProblemsBar, OutcomesStaleBar, QuestionBar } from './parts/Bars';
import { Fold } from '../shell/Fold';
import { MeasuresPart } from './parts/MeasuresPart';
import { MergersBar } from './parts/MergersBar';
import { NotesList } from './parts/NotesList';
import { ResultPart } from './parts/ResultPart';
import { SourcesPart } from './parts/SourcesPart';
import { useAssociation } from './state/useAssociation';
import { useOutcomeSources } from './state/useOutcomeSources';
import { useOutcomes, type OutcomesValue } from './useOutcomes';

const NoComponents = () => {
  const { t } = useWords();
  const { go } = useNavigation();
  return (
    <Notice
      intent="warning"
      buttons={
        <Button size="small" onClick={() => go('volumePrice')}>
          {t('clues.data.toStepOne')}
        </Button>
      }
    >
      {t('clues.data.noComponents')}
    </Notice>
  );
};

/** Which tables, which measures, and what there is to know about them. */
const DataContent = ({ value: { outcomes } }: { readonly value: OutcomesValue }) => {
  const { measures, notes, components } = outcomes;
  return (
    <>
      <SourcesPart />
      {measures.length > 0 && <MeasuresPart measures={measures} kind={components?.kind ?? 'budget'} />}
      <NotesList notes={notes} />
    </>
  );
};

const DataPart = ({ value }: { readonly value: OutcomesValue }) => {
  const words = useWords();
  const { t } = words;
  const { state } = useAssociation();
  const { outcomes } = value;
  const { components } = outcomes;
  const used = outcomes.measures.filter(({ choice }) => choice.used).length;
  // Tables that were read before stay in view, opened as they were.
  const reading = state.reading && <span role="status">{t('clues.data.reading')}</span>;
  if (state.reading && state.sources.length === 0) return reading;
  if (value.readiness === 'noOutcomes' || value.readiness === 'noMeasures')
    return (
      <>
        {reading}
        <Notice intent="info">
          {t(value.readiness === 'noOutcomes' ? 'clues.data.empty' : 'clues.data.noMeasures')}
        </Notice>
        <DataContent value={value} />
      </>
    );
  const summary =
    components === null
      ? t('clues.data.measures', counted(used, words))
      : t('clues.data.summary', {
          measures: t('clues.data.measures', counted(used, words)),
          municipalities: t('pane.counts.municipalities', counted(components.municipalities.length, words)),
          years: formatPeriod(components.years[0]!, components.years.at(-1)!),
        });
  return (
    <>
      {reading}
      <Fold title={t('clues.data.title')} aside={summary} open={value.readiness === 'noneUsed'}>
        {() => <DataContent value={value} />}
      </Fold>
    </>
  );
};

/** Step 2: outcome measures beside volume or price. */
export const AssociationScreen = () => {
  const { t } = useWords();
  const { session } = useSession();
  const { state } = useAssociation();
  const { search } = useOutcomeSources();
  const value = useOutcomes();
  const actions = useAssociationOutput(value);
  const { outcomes, readiness } = value;
  const { searched, reading, sources } = state;
  useEffect(() => {
    if (!searched && !reading) void search();
  }, [searched, reading, search]);
  const isSample = sources.some(({ table }) => table.grid.sample) || session.chosen?.table.grid.sample === true;
  const step = t('pane.step', { step: 2 });
  return (
    <Screen
      title={t('door.title')}
      subtitle={isSample ? `${step} · ${t('pane.sample')}` : step}
      back={{ to: 'steps', name: t('pane.steps.title') }}
      footer={<AssociationFooter value={value} actions={actions} />}
    >
      <FailureBar />
      {outcomes.components?.kind === 'budget' && <StaleBar />}
      <OutcomesStaleBar />
      <OutputBars write={actions.write} />
      <RemovalBar removal={actions.removal} />
      {readiness === 'problems' && <OutcomeProblemsBar problems={outcomes.problems} />}
      {outcomes.questions.map((question) => (
        <QuestionBar key={question.key} question={question} />
      ))}
      <DataPart value={value} />
      {readiness === 'noComponents' && <NoComponents />}
      {outcomes.components?.kind === 'change' && <Notice intent="info">{t('clues.data.change')}</Notice>}
      <MergersBar mergers={outcomes.mergers} canSum={outcomes.components?.kind === 'budget'} />
      {(readiness === 'ready' || readiness === 'questions') && outcomes.components !== null && (
        <ResultPart outcomes={outcomes} components={outcomes.components} method={session.settings.method} />
      )}
    </Screen>
  );
};
