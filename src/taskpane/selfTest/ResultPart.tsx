import { countsInWords, countsOf, factsInWords, withStatus } from '../../sheets/selfTest/report';
import { formatList } from '../../text/format';
import { counted, useWords } from '../app/words';
import { Fold } from '../shell/Fold';
import { useLines } from '../shell/lines';
import { Notice } from '../shell/Notice';
import { Section } from '../shell/Section';
import { CheckList } from './CheckList';
import type { SelfTestResult } from './useSelfTest';

const shownFirst = ['failed', 'note', 'skipped'] as const;

const Headline = ({ result }: { readonly result: SelfTestResult }) => {
  const words = useWords();
  const { t } = words;
  const { report, isStopped } = result;
  const { failed } = countsOf(report.rows);
  const title =
    failed > 0
      ? t('selfTest.result.failed', counted(failed, words))
      : t(isStopped ? 'selfTest.result.stopped' : 'selfTest.result.fine');
  return (
    <Notice intent={failed > 0 ? 'error' : isStopped ? 'warning' : 'success'} title={title} focusOn={report}>
      {countsInWords(report, words)}
    </Notice>
  );
};

const Remaining = ({ remaining }: Pick<SelfTestResult, 'remaining'>) => {
  const styles = useLines();
  const words = useWords();
  const { t, language } = words;
  const names = remaining.map(({ name }) => `‘${name}’`);
  return (
    <p role="status" className={styles.small}>
      {remaining.length === 0
        ? t('selfTest.result.nothingRemains')
        : t('selfTest.result.remains', { ...counted(remaining.length, words), sheets: formatList(names, language) })}
    </p>
  );
};

/** The outcome: what failed first, the rest folded. */
export const ResultPart = ({ result }: { readonly result: SelfTestResult }) => {
  const styles = useLines();
  const words = useWords();
  const { t } = words;
  const { report, remaining } = result;
  const fine = withStatus(report.rows, 'ok');
  return (
    <>
      <Headline result={result} />
      {shownFirst.map((status) => {
        const rows = withStatus(report.rows, status);
        return rows.length === 0 ? null : (
          <Section key={status} title={t(`selfTest.result.${status}Title`)} aside={String(rows.length)}>
            <CheckList rows={rows} />
          </Section>
        );
      })}
      <Fold title={t('selfTest.result.okTitle')} aside={String(fine.length)}>
        {() => <CheckList rows={fine} />}
      </Fold>
      <Fold title={t('selfTest.result.hostTitle')} aside={[report.facts.platform, report.facts.version].join(' ')}>
        {() => (
          <ul className={styles.list}>
            {factsInWords(report, words).map(([fact, value]) => (
              <li key={fact}>{`${fact}: ${value}`}</li>
            ))}
          </ul>
        )}
      </Fold>
      <Remaining remaining={remaining} />
      <p className={styles.small}>{t('selfTest.result.help')}</p>
    </>
  );
};
