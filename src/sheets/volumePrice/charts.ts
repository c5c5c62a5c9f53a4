import { formatPercent, formatPeriod } from '../../text/format';
import type { Area, ChartDescription, SeriesDescription } from '../description';
import { emptyPart, lines, type Part } from '../part';
import type { ChartPlace } from './chartPlaces';
import { shareFormat } from './columnHeaders';
import type { Context } from './context';
import { findingSentence } from './finding';
import { groupLabels, groups, groupTotal, periodsOf, type Group } from './groupRows';
import { meanColumn, yearsArea } from './layout';
import type { Model } from './model';
import { groupShareColumn } from './yearsTable';

/** A chart with a sentence above it that says the same: a chart in Excel has no text for who cannot see it. */
const chartPart = ({ area, words }: ChartPlace, chart: Omit<ChartDescription, 'place'>, sentence: string): Part => ({
  ...lines({ row: words, column: area.column }, [sentence], { role: 'subtitle' }),
  charts: [{ ...chart, place: area }],
});

const periodOf = ({ input }: Model): string => formatPeriod(input.settings.yearFrom, input.settings.yearTo);

/** Volume and price on top of each other per municipality, the balance as a mark, deficit left and surplus right. */
const barChart = ({ model, layout }: Context): Part => {
  const { columns, t, periods, input } = model;
  if (periods.length === 0) return emptyPart;
  // Municipalities without a result stand last and are not drawn.
  const column = (index: number): Area => ({ ...meanColumn(layout, index), rows: periods.length });
  const categories = column(columns.code ?? columns.municipality);
  const finding = findingSentence(periods, t, input.notation);
  const series = (['volume', 'price', 'balance'] as const).map((part): SeriesDescription => ({
    name: t(`sheets.columns.${part}`),
    kind: part === 'balance' ? 'markers' : 'column',
    values: column(columns.share[part]),
    categories,
    look: part,
  }));
  const chart: Omit<ChartDescription, 'place'> = {
    name: 'Saldo_Volume_prijs',
    title: finding,
    type: 'columnStacked',
    series,
    valueFormat: '0%',
    valueAxisTitle: t('sheets.volumePrice.shareAxis'),
  };
  return chartPart(
    layout.charts.bars,
    chart,
    t('sheets.volumePrice.chartText.bars', { finding, period: periodOf(model) }),
  );
};

const courseFinding = (model: Model, years: readonly number[]): string => {
  const { t, input, municipalities, periods } = model;
  const shown = (year: number): string =>
    formatPercent(groupTotal(model, 'all', year)?.weighted.balance ?? 0, input.notation);
  const [from, to] = [years[0]!, years.at(-1)!];
  const slots = { first: shown(from), from, last: shown(to), to };
  return periods.length === 1
    ? t('sheets.volumePrice.courseFinding.single', { ...slots, name: municipalities[0]!.name })
    : t('sheets.volumePrice.courseFinding.all', slots);
};

/** The balance over the years: deficit municipalities, surplus municipalities and all together. */
const courseChart = ({ model, layout }: Context): Part => {
  const { columns, t } = model;
  // Years in which at least one row counts.
  const counted = model.years.filter((year) => groupTotal(model, 'all', year) !== null);
  const header = layout.yearsHeader;
  const place = layout.charts.course;
  if (header === null || place === null || counted.length < 2) return emptyPart;
  const [first, last] = [model.years.indexOf(counted[0]!), model.years.indexOf(counted.at(-1)!)];
  const column = (index: number): Area => ({
    ...yearsArea(layout, header, index),
    row: header + 1 + first,
    rows: last - first + 1,
  });
  const categories = column(columns.municipality);
  const line = (look: Group, index: number): SeriesDescription => ({
    name: t(`sheets.volumePrice.${groupLabels[look]}`),
    kind: 'line',
    values: column(index),
    categories,
    look,
  });
  const finding = courseFinding(model, counted);
  const chart: Omit<ChartDescription, 'place'> = {
    name: 'Saldo_Verloop',
    title: finding,
    type: 'line',
    series: [
      ...groups.flatMap((group) =>
        group !== 'all' && periodsOf(model, group).length > 0 ? [line(group, groupShareColumn(columns, group))] : [],
      ),
      line('all', columns.share.balance),
    ],
    valueFormat: shareFormat,
    valueAxisTitle: t('sheets.volumePrice.shareAxis'),
  };
  const period = formatPeriod(counted[0]!, counted.at(-1)!);
  return chartPart(place, chart, t('sheets.volumePrice.chartText.course', { finding, period }));
};

export const charts = (context: Context): readonly Part[] => [barChart(context), courseChart(context)];
