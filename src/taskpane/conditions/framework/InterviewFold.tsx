import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { InterviewGuide } from '../../../reference/interview/interviewGuide';
import { loadInterviewGuide } from '../../../reference/interview/loadInterviewGuide';
import { interviewSheets } from '../../../sheets/conditions/interview/interviewSheets';
import type { SheetDescription } from '../../../sheets/description';
import { formatMoment } from '../../../text/format';
import { useServices } from '../../app/services';
import { counted, useWords } from '../../app/words';
import { Fold } from '../../shell/Fold';
import { useAttempt } from '../../session/useAttempt';
import { ResultBars } from '../state/ResultBars';
import { useCasework } from '../state/useCasework';
import { useResultSheets } from '../state/useResultSheets';
import { useFrameworkStyles } from './useStyles';

/** The sheets that can be made, with what each is called in the list. */
interface Guides {
  readonly names: readonly string[];
  readonly sheets: readonly SheetDescription[];
}

const useGuides = (guide: InterviewGuide | null): Guides => {
  const { t, language, notation } = useWords();
  const { clock } = useServices();
  const { casework, isSample } = useCasework();
  return useMemo(() => {
    if (guide === null || casework === null) return { names: [], sheets: [] };
    const context = { language, time: formatMoment(clock(), notation), sample: isSample, statements: [] };
    const sheets = interviewSheets(guide, casework.framework, context);
    const roles = guide.roles.map(({ name }) => name[language]);
    return { sheets, names: sheets.map((_, index) => roles[index] ?? t('conditionsFramework.interview.undivided')) };
  }, [guide, casework, isSample, clock, language, notation, t]);
};

const Content = () => {
  const styles = useFrameworkStyles();
  const words = useWords();
  const { t } = words;
  const attempt = useAttempt();
  const result = useResultSheets();
  const [guide, setGuide] = useState<InterviewGuide | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const { names, sheets } = useGuides(guide);
  useEffect(() => {
    void attempt(async () => setGuide(await loadInterviewGuide()));
  }, [attempt]);
  const toggle = (index: number, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(index);
    else next.delete(index);
    setChosen(next);
  };
  const writing = sheets.filter((_, index) => chosen.has(index));
  const write = (): Promise<boolean> =>
    result.write(() => ({
      sheets: writing,
      settings: t('conditionsFramework.interview.log', {
        list: names.filter((_, index) => chosen.has(index)).join(', '),
      }),
    }));
  if (guide === null) return <span role="status">{t('door.loading')}</span>;
  if (sheets.length === 0) return <span>{t('conditionsFramework.interview.unknown')}</span>;
  return (
    <>
      <span>{t('conditionsFramework.interview.intro')}</span>
      <div role="group" aria-label={t('conditionsFramework.interview.roles')}>
        {names.map((name, index) => (
          <div key={name}>
            <Checkbox
              label={name}
              checked={chosen.has(index)}
              onChange={(_, { checked }) => toggle(index, checked === true)}
            />
          </div>
        ))}
      </div>
      <ResultBars result={result} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={writing.length === 0}
          disabledFocusable={result.output.kind === 'writing'}
          onClick={() => void write()}
        >
          {t('conditionsFramework.interview.button')}
        </Button>
      </div>
      {writing.length > 0 && (
        <span className={styles.small} role="status">
          {t('conditionsFramework.interview.line', counted(writing.length, words))}
        </span>
      )}
    </>
  );
};

/** Questions to ask, a sheet per function. */
export const InterviewFold = () => {
  const { t } = useWords();
  return <Fold title={t('conditionsFramework.interview.title')}>{() => <Content />}</Fold>;
};
