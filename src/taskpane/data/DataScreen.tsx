import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords, type Words } from '../app/words';
import { useSession, type SessionValue } from '../session/useSession';
import { useSource } from '../session/useSource';
import { FailureBar } from '../shell/FailureBar';
import { Screen } from '../shell/Screen';
import { Section } from '../shell/Section';
import { ColumnPicker } from '../source/ColumnPicker';
import { municipalitiesInWords, periodInWords, sizeOf } from '../source/panelWords';
import { ProblemsBar } from '../source/ProblemsBar';
import { Remarks } from '../source/Remarks';
import { SourcePicker } from '../source/SourcePicker';
import { SaldoSheets } from './SaldoSheets';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const footerLine = ({ panel }: SessionValue, words: Words): string => {
  const size = sizeOf(panel?.lines ?? []);
  if (size.years.length === 0) return words.t('pane.data.footerEmpty');
  return words.t('pane.data.footer', {
    municipalities: municipalitiesInWords(size, words),
    years: periodInWords(size),
  });
};

const hasRemarks = ({ panel }: SessionValue): boolean =>
  panel !== null && panel.notes.length + panel.totals.length + panel.skipped.length > 0;

/** Step 0: which table, which columns, and what is the matter with it. */
export const DataScreen = () => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const value = useSession();
  const { readAgain } = useSource();
  const { session, panel, readiness } = value;
  const { chosen } = session;
  return (
    <Screen
      title={t('pane.data.title')}
      back={{ to: 'steps', name: t('pane.steps.title') }}
      footer={
        <>
          <Button
            appearance="primary"
            size="large"
            disabled={chosen === null || session.reading}
            onClick={() => void readAgain()}
          >
            {t('pane.data.check')}
          </Button>
          <span>{footerLine(value, words)}</span>
        </>
      }
    >
      <FailureBar />
      {panel !== null && readiness === 'problems' && <ProblemsBar problems={panel.problems} />}
      <Section title={t('pane.source.title')}>
        <SourcePicker />
      </Section>
      {chosen !== null && chosen.table.dataRows.length > 0 && (
        <Section title={t('pane.columns.title')}>
          <ColumnPicker key={session.readings} chosen={chosen} />
        </Section>
      )}
      {chosen !== null && panel !== null && (
        <Section title={t('pane.data.checks')}>
          {hasRemarks(value) ? (
            <Remarks chosen={chosen} panel={panel} />
          ) : (
            panel.problems.length === 0 && <p className={styles.line}>{t('pane.data.fine')}</p>
          )}
        </Section>
      )}
      <SaldoSheets />
    </Screen>
  );
};
