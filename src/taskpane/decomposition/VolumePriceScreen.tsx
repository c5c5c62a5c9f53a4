import { Button } from '@fluentui/react-components';
import { formatList } from '../../text/format';
import { useWords, type Words } from '../app/words';
import { OwnEditsBar } from '../session/OwnEditsBar';
import { RemovalBar } from '../session/RemovalBar';
import type { Output } from '../session/session';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';
import { StaleBar } from '../session/StaleBar';
import { FailureBar } from '../shell/FailureBar';
import { Screen } from '../shell/Screen';
import { Section } from '../shell/Section';
import { Skeleton } from '../shell/Skeleton';
import { ColumnPicker } from '../source/ColumnPicker';
import { sizeOf } from '../source/panelWords';
import { ProblemsBar } from '../source/ProblemsBar';
import { Remarks } from '../source/Remarks';
import { SourcePicker } from '../source/SourcePicker';
import { Notice } from '../shell/Notice';
import { DoneBar } from './DoneBar';
import { OutputFooter } from './OutputFooter';
import { PreviewPart } from './PreviewPart';
import { SettingsPart } from './SettingsPart';
import { useOutput } from './useOutput';

/** A table with headers only, such as a fresh template. */
const NoRows = () => {
  const { t } = useWords();
  const { readAgain } = useSource();
  return (
    <Notice
      intent="info"
      buttons={
        <Button size="small" onClick={() => void readAgain()}>
          {t('pane.volumePrice.errors.again')}
        </Button>
      }
    >
      {t('pane.source.noRows')}
    </Notice>
  );
};

/** Choosing and checking, with the result as it will be written. */
const Choosing = () => {
  const { t } = useWords();
  const { session, panel, preview, readiness } = useSession();
  const { chosen, settings, stood, reading } = session;
  return (
    <>
      {stood !== null && <Notice intent="info">{t('pane.source.stands', { sheet: stood })}</Notice>}
      {panel !== null && readiness === 'problems' && <ProblemsBar problems={panel.problems} />}
      <Section title={t('pane.source.title')} number={1}>
        <SourcePicker />
        {chosen !== null && panel !== null && <Remarks chosen={chosen} panel={panel} />}
      </Section>
      {chosen !== null && chosen.table.dataRows.length > 0 && (
        <Section title={t('pane.columns.title')} number={2}>
          <ColumnPicker key={session.readings} chosen={chosen} />
          {panel !== null && <SettingsPart years={sizeOf(panel.lines).years} />}
        </Section>
      )}
      {chosen === null && reading && <Skeleton words={t('pane.volumePrice.busyReading')} />}
      {preview !== null && (
        <PreviewPart preview={preview} settings={settings} title={t('pane.volumePrice.preview')} number={3} />
      )}
      {readiness === 'noRows' && <NoRows />}
      {readiness === 'nothingToSplit' && <Notice intent="warning">{t('pane.volumePrice.noPreview')}</Notice>}
    </>
  );
};

/** Every sheet that went, by name. */
const removedInWords = ({ sheet, others }: Extract<Output, { kind: 'removed' }>, { t, language }: Words): string =>
  others.length === 0
    ? t('pane.volumePrice.done.removed', { sheet })
    : t('pane.volumePrice.done.removedWith', { sheet, others: formatList(others, language) });

/** Step 1: the balance split into volume and price. */
export const VolumePriceScreen = () => {
  const words = useWords();
  const { t } = words;
  const { session, dispatch, preview } = useSession();
  const { chosen, output, settings } = session;
  const actions = useOutput();
  const step = t('pane.step', { step: 1 });
  return (
    <Screen
      title={t('pane.volumePrice.title')}
      subtitle={chosen?.table.grid.sample === true ? `${step} · ${t('pane.sample')}` : step}
      back={{ to: 'steps', name: t('pane.steps.title') }}
      footer={<OutputFooter actions={actions} />}
    >
      <FailureBar />
      <StaleBar />
      {output.kind === 'written' && preview !== null ? (
        <>
          <DoneBar output={output} />
          <RemovalBar removal={actions.removal} />
          <PreviewPart preview={preview} settings={settings} title={t('pane.volumePrice.result')} />
        </>
      ) : (
        <>
          {output.kind === 'removed' && (
            <Notice intent="info" focusOn={1}>
              {removedInWords(output, words)}
            </Notice>
          )}
          {output.kind === 'stopped' && (
            <Notice intent="info" focusOn={1}>
              {t('pane.progress.stopped')}
            </Notice>
          )}
          {output.kind === 'ownEdits' && (
            <OwnEditsBar
              edits={output.edits}
              focusOn={1}
              write={actions.write}
              cancel={() => dispatch({ type: 'output', output: { kind: 'none' } })}
            />
          )}
          <Choosing />
        </>
      )}
    </Screen>
  );
};
