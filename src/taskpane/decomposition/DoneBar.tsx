import { counted, useWords } from '../app/words';
import { DifferenceBar } from '../session/DifferenceBar';
import type { Output } from '../session/session';
import { useSession } from '../session/useSession';
import { Notice } from '../shell/Notice';

/** What was written, or that the sheet does not show what the core computed: then nothing may be built on it. */
export const DoneBar = ({ output }: { readonly output: Extract<Output, { kind: 'written' }> }) => {
  const words = useWords();
  const { t } = words;
  const { chosen, settings } = useSession().session;
  const { difference, sheet, again, rows, charts } = output;
  if (difference !== null) return <DifferenceBar difference={difference} focusOn={1} />;
  return (
    <Notice intent="success" focusOn={1} title={t('pane.volumePrice.done.title')}>
      {t(again ? 'pane.volumePrice.done.updated' : 'pane.volumePrice.done.added', {
        sheet: sheet.name,
        rows: t('pane.counts.rows', counted(rows, words)),
        charts: t('pane.volumePrice.charts', counted(charts, words)),
      })}{' '}
      {t(`pane.volumePrice.done.${settings.formulas}`, { source: chosen?.reference ?? '' })}
    </Notice>
  );
};
