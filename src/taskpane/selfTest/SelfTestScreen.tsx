import { Button } from '@fluentui/react-components';
import { BeakerSettings20Regular } from '@fluentui/react-icons/svg/beaker-settings';
import { useState } from 'react';
import { reportText } from '../../sheets/selfTest/report';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { RemovalBar } from '../session/RemovalBar';
import { useSession } from '../session/useSession';
import { FailureBar } from '../shell/FailureBar';
import { useLines } from '../shell/lines';
import { Screen } from '../shell/Screen';
import { CopyReport } from './CopyReport';
import { ResultPart } from './ResultPart';
import type { Keep } from './run/runSelfTest';
import { RunningPart } from './RunningPart';
import { StartPart } from './StartPart';
import { useSelfTest, type SelfTest, type SelfTestResult } from './useSelfTest';

const StartFooter = ({ start }: { readonly start: () => void }) => {
  const { t } = useWords();
  return (
    <>
      <Button appearance="primary" size="large" icon={<BeakerSettings20Regular />} onClick={start}>
        {t('selfTest.start.button')}
      </Button>
      <span>{t('selfTest.start.line')}</span>
    </>
  );
};

const RunningFooter = ({ isStopping, stop }: { readonly isStopping: boolean; readonly stop: () => void }) => {
  const { t } = useWords();
  return (
    <Button disabledFocusable={isStopping} onClick={stop}>
      {t(isStopping ? 'selfTest.running.stopping' : 'selfTest.running.stop')}
    </Button>
  );
};

interface DoneProps {
  readonly result: SelfTestResult;
  readonly test: SelfTest;
}

const DoneFooter = ({ result: { report, remaining }, test }: DoneProps) => {
  const styles = useLines();
  const words = useWords();
  const { t } = words;
  const { workbook } = useServices();
  const { dispatch } = useSession();
  // The sheet with the outcome was written last.
  const last = remaining.at(-1);
  const goTo = async (id: string): Promise<void> => {
    const answer = await workbook.goToSheet(id);
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <>
      <CopyReport text={reportText(report, words)} />
      <div className={styles.row}>
        {last !== undefined && (
          <>
            <Button size="small" onClick={() => void goTo(last.id)}>
              {t('selfTest.result.goTo')}
            </Button>
            <Button size="small" onClick={() => void test.remove()}>
              {t('selfTest.result.remove')}
            </Button>
          </>
        )}
        <Button size="small" appearance="subtle" onClick={test.again}>
          {t('selfTest.result.again')}
        </Button>
      </div>
    </>
  );
};

const footerOf = (test: SelfTest, keep: Keep) => {
  switch (test.state.kind) {
    case 'idle':
      return <StartFooter start={() => void test.start(keep)} />;
    case 'running':
      return <RunningFooter isStopping={test.state.isStopping} stop={test.stop} />;
    case 'done':
      return <DoneFooter result={test.state.result} test={test} />;
  }
};

/** *Over → Zelftest*: tries in this very Excel what Saldo asks of it, and reports what it found. */
export const SelfTestScreen = () => {
  const { t } = useWords();
  const { version } = useServices();
  const test = useSelfTest();
  const [keep, setKeep] = useState<Keep>('report');
  const { state, asking, cancel } = test;
  return (
    <Screen
      title={t('pane.selfTest.title')}
      subtitle={t('pane.about.version', { version })}
      back={{ to: 'about', name: t('pane.about.title') }}
      footer={footerOf(test, keep)}
    >
      <FailureBar />
      {asking !== null && <RemovalBar removal={{ edits: asking.edits, confirm: asking.goOn, cancel }} />}
      {state.kind === 'idle' && <StartPart keep={keep} choose={setKeep} />}
      {state.kind === 'running' && <RunningPart step={state.step} />}
      {state.kind === 'done' && <ResultPart result={state.result} />}
    </Screen>
  );
};
