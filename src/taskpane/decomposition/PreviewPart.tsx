import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { groupsByBalance } from '../../analysis/decomposition/groupsByBalance';
import { formatPeriod } from '../../text/format';
import { counted, useWords, type Words } from '../app/words';
import { Section } from '../shell/Section';
import type { Settings } from '../session/settings';
import { groupedRows, mostShown, plainRows } from './chartRows';
import { DecompositionChart } from './DecompositionChart';
import { EntryTable } from './EntryTable';
import { findingInWords } from './findingWords';
import { Legend } from './Legend';
import { MethodBox } from './MethodBox';
import type { Preview } from '../session/preview';

const useStyles = makeStyles({
  finding: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const descriptionOf = (preview: Preview, finding: string, words: Words): string => {
  if (preview.entriesAre === 'years') return finding;
  const { deficit, surplus } = groupsByBalance(preview.periods);
  return words.t('pane.chart.summary', {
    finding,
    deficit: counted(deficit.length, words).n,
    surplus: counted(surplus.length, words).n,
  });
};

interface OwnProps {
  readonly preview: Preview;
  readonly own: string;
  readonly onChoose: (own: string) => void;
}

/** In a long list a person looks for one municipality: their own. */
const OwnField = ({ preview, own, onChoose }: OwnProps) => {
  const { t } = useWords();
  const names = useMemo(
    () => preview.entries.map(({ key }) => key).sort((a, b) => a.localeCompare(b, 'nl')),
    [preview],
  );
  return (
    <Field label={t('pane.chart.own')} hint={t('pane.chart.ownHint')}>
      <Select value={own} onChange={(_event, { value }) => onChoose(value)}>
        <option value="">{t('pane.chart.ownNone')}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
};

interface Props {
  readonly preview: Preview;
  readonly settings: Settings;
  readonly title: string;
  readonly number?: number;
}

/** The result in words, as a chart and, on request, as a table. */
export const PreviewPart = ({ preview, settings, title, number }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const [own, setOwn] = useState('');
  const [asTable, setAsTable] = useState(false);
  const byYear = preview.entriesAre === 'years';
  const rows = useMemo(
    () => (byYear ? plainRows(preview.entries) : groupedRows(preview.entries, own === '' ? null : own)),
    [preview, byYear, own],
  );
  const years = formatPeriod(...preview.years);
  const several = preview.years[0] !== preview.years[1];
  const period = several ? t(`pane.volumePrice.period.${settings.weighting}`, { years }) : years;
  const finding = findingInWords(preview, words);
  const first = t(byYear ? 'pane.chart.year' : 'pane.chart.municipality');
  return (
    <>
      <Section title={title} aside={period} {...(number === undefined ? {} : { number })}>
        <p className={styles.finding}>
          <strong>{finding.title}</strong> {finding.rest}
        </p>
        {preview.uncomputed > 0 && (
          <p className={styles.small}>{t('pane.volumePrice.uncomputed', counted(preview.uncomputed, words))}</p>
        )}
        <Legend interaction={settings.method === 'interaction'} />
        <DecompositionChart
          rows={rows}
          first={first}
          description={descriptionOf(preview, `${finding.title} ${finding.rest}`, words)}
        />
        <p className={styles.small}>
          {t('pane.chart.unit')} {t('pane.chart.read')}
        </p>
        {!byYear && preview.entries.length > mostShown && <OwnField preview={preview} own={own} onChoose={setOwn} />}
        <div>
          <Button size="small" appearance="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {t('pane.chart.showTable')}
          </Button>
        </div>
        {asTable && (
          <EntryTable entries={preview.entries} first={first} caption={t('pane.chart.tableCaption', { period })} />
        )}
      </Section>
      <MethodBox settings={settings} several={several} />
    </>
  );
};
