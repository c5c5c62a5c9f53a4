import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatPercent } from '../../../text/format';
import { useWords } from '../../app/words';
import { colour } from '../../theme/colours';
import { Mark } from '../../charts/Mark';
import { Scatter } from '../charts/Scatter';
import { scatterData } from '../charts/scatterData';
import type { ScatterData } from '../charts/scatterLayout';
import type { Detail } from '../analysis/detail';
import { findingOf } from '../analysis/finding';
import { measureInWords, shownOutcome } from '../analysis/units';
import type { Components } from '../data/components';
import { FigureTable } from '../../shell/FigureTable';
import { municipalityName } from './names';
import { findingInWords } from './words';
import { useLines } from '../../shell/lines';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  axis: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  xAxis: { textAlign: 'center' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

const Dash = ({ stroke, width, dash }: { readonly stroke: string; readonly width: number; readonly dash?: string }) => (
  <svg width="26" height="10">
    <line x1="0" x2="26" y1="5" y2="5" strokeWidth={width} strokeDasharray={dash} style={{ stroke }} />
  </svg>
);

const ScatterLegend = ({ data, kind }: { readonly data: ScatterData; readonly kind: Components['kind'] }) => {
  const styles = useStyles();
  const { t } = useWords();
  const influential = data.points.find(({ key }) => key === data.influential);
  return (
    <div className={styles.legend} aria-hidden>
      {(['deficit', 'surplus'] as const).map((group) => (
        <span key={group} className={styles.item}>
          <svg width="14" height="12">
            <Mark x={7} y={6} group={group} size={5} />
          </svg>
          {kind === 'budget' ? t(`clues.chart.${group}`) : t(`clues.groups.change.${group}`).toLowerCase()}
        </span>
      ))}
      {data.trend !== null && (
        <span className={styles.item}>
          <Dash stroke={colour.mark} width={2.5} />
          {t('clues.chart.trend')}
        </span>
      )}
      {data.ghosts.length > 0 && (
        <span className={styles.item}>
          <Dash stroke={tokens.colorNeutralForeground3} width={1} />
          {t('clues.chart.ghosts')}
        </span>
      )}
      {influential !== undefined && (
        <span className={styles.item}>
          <Dash stroke={colour.influence} width={2} dash="5 4" />
          {t('clues.chart.without', { name: influential.label })}
        </span>
      )}
    </div>
  );
};

/** The finding as a title, and what it is about. */
const ScatterTitle = ({ detail, kind, period }: Pick<Props, 'detail' | 'kind' | 'period'>) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const { measure, points, association } = detail;
  const finding = association.ok ? findingOf(association.value) : null;
  return (
    <div>
      {finding !== null && <h2 className={styles.title}>{findingInWords(finding, t)}</h2>}
      <p className={lines.small}>
        {t('clues.finding.subtitle', {
          measure: measure.name,
          component: t(`clues.componentName.${kind}.${measure.choice.component}`),
          period: detail.column.year === null ? t('clues.finding.mean', { years: period }) : period,
          n: points.length,
        })}
      </p>
    </div>
  );
};

interface Props {
  readonly detail: Detail;
  readonly kind: Components['kind'];
  /** In words. */
  readonly period: string;
  /** The finding in a sentence, for who does not see the chart. */
  readonly finding: string;
}

/** The scatter with its legend and axes in words, and the same figures as a table on request. */
export const ScatterPart = ({ detail, kind, period, finding }: Props) => {
  const styles = useStyles();
  const lines = useLines();
  const words = useWords();
  const { t, notation } = words;
  const [asTable, setAsTable] = useState(false);
  const data = useMemo(() => scatterData(detail), [detail]);
  const { measure, points } = detail;
  const { component } = measure.choice;
  const sides = useMemo(
    () => ({
      deficit: t(`clues.sides.${kind}.${component}.deficit`),
      surplus: t(`clues.sides.${kind}.${component}.surplus`),
    }),
    [t, kind, component],
  );
  if (points.length === 0) return null;
  const name = t(`clues.componentName.${kind}.${component}`);
  const rows = [...points].sort((a, b) => a.component - b.component);
  return (
    <section className={styles.section} aria-label={t('clues.chart.title')}>
      <ScatterTitle detail={detail} kind={kind} period={period} />
      <ScatterLegend data={data} kind={kind} />
      <p className={styles.axis}>{t(`clues.componentAxis.${kind}.${component}`)}</p>
      <Scatter
        data={data}
        measure={measure}
        sides={sides}
        description={t('clues.chart.description', {
          measure: measure.name,
          component: name,
          period,
          n: points.length,
          finding,
        })}
      />
      <p className={`${styles.axis} ${styles.xAxis}`}>{measureInWords(measure, words)}</p>
      <div>
        <Button size="small" appearance="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {t('clues.chart.showTable')}
        </Button>
      </div>
      {asTable && (
        <div className={lines.column}>
          <FigureTable
            caption={t('clues.chart.caption', { measure: measure.name, component: name, period })}
            captionHidden={false}
            headers={[
              t('clues.chart.municipality'),
              measure.name,
              t(`clues.components.${kind}.${component}`),
              t('clues.chart.group'),
            ]}
            rows={rows.map(({ municipality, outcome, component: own, group }) => ({
              key: municipality.key,
              name: municipalityName(municipality),
              cells: [
                shownOutcome(outcome, measure, words),
                formatPercent(own, notation, { signed: true }),
                group === 'neutral' ? '–' : t(`clues.groups.${kind}.${group}`),
              ],
            }))}
          />
        </div>
      )}
    </section>
  );
};
