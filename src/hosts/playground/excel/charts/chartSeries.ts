import { generateRandomId } from '@univerjs/core';
import type { SheetRange } from '../grid/areas';
import type { Host } from '../host';
import { act, ask, child, part } from '../request/members';
import { targetOf } from '../request/subjects';
import { itemsOf, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { changeChart, chartOf, inside, settings } from './chartParts';
import { newNode, type SeriesState } from './chartState';
import type { ChartTarget, SeriesTarget } from './chartTargets';

const seriesOf = (target: ChartTarget, host: Host): SeriesTarget[] =>
  chartOf(target, host).series.map((series) => ({
    sheetId: target.sheetId,
    chartId: target.chartId,
    node: series.node,
    series,
  }));

const at = (target: ChartTarget, host: Host, index: number): SeriesTarget => {
  const found = seriesOf(target, host)[index];
  if (found === undefined) throw new OfficeError('InvalidArgument', 'ChartSeriesCollection.getItemAt');
  return found;
};

export const newSeries = (
  name: string,
  valueRange: SheetRange | null,
  categoryRange: SheetRange | null,
): SeriesState => ({
  id: generateRandomId(8),
  node: newNode({ name }),
  trendlines: [],
  valueRange,
  categoryRange,
});

const add = (target: ChartTarget, host: Host, name: string | undefined, index: number | undefined): SeriesTarget => {
  const { series } = chartOf(target, host);
  const made = newSeries(name ?? `Series${series.length + 1}`, null, series[0]?.categoryRange ?? null);
  changeChart(target, host, () => void series.splice(index ?? series.length, 0, made));
  return { sheetId: target.sheetId, chartId: target.chartId, node: made.node, series: made };
};

export const chartSeriesCollectionKind: Kind<Excel.ChartSeriesCollection, ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { count: { get: (target, host) => chartOf(target, host).series.length } },
  items: itemsOf((host) => host.kinds.chartSeries, seriesOf),
  methods: {
    add: (self) => (name, index) =>
      child(self, 'add', [name, index], self.host.kinds.chartSeries, (target) => add(target, self.host, name, index)),
    getCount: (self) => () => ask(self, 'getCount', null, (target) => chartOf(target, self.host).series.length),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.chartSeries, (target) => at(target, self.host, index)),
  },
};

const assertPresent = (target: SeriesTarget, host: Host): void => {
  if (!chartOf(target, host).series.includes(target.series)) throw new OfficeError('ItemNotFound', 'ChartSeries');
};

const changeSeries = (target: SeriesTarget, host: Host, run: () => void): void => {
  assertPresent(target, host);
  changeChart(target, host, run);
};

const oneLine = (range: SheetRange): SheetRange => {
  if (range.area.rows > 1 && range.area.columns > 1) throw new OfficeError('InvalidArgument', 'ChartSeries');
  return range;
};

export const chartSeriesKind: Kind<Excel.ChartSeries, SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    ...settings<Excel.ChartSeries>({
      name: '',
      axisGroup: 'Primary',
      gapWidth: 150,
      overlap: 0,
      hasDataLabels: false,
      invertIfNegative: false,
      invertColor: '',
      markerStyle: 'Automatic',
      markerSize: 5,
      markerBackgroundColor: '',
      markerForegroundColor: '',
      smooth: false,
      showShadow: false,
      filtered: false,
      varyByCategories: false,
    }),
    chartType: {
      get: (target, host) => (target.node.values.chartType ?? chartOf(target, host).node.values.chartType) as 'Line',
      set: (target, type, host) => changeSeries(target, host, () => void (target.node.values.chartType = type)),
    },
  },
  links: {
    format: inside('format', ({ kinds }) => kinds.chartSeriesFormat),
    dataLabels: inside('dataLabels', ({ kinds }) => kinds.chartDataLabels),
    points: (self) => part(self, self.host.kinds.chartPoints, (target) => target),
    trendlines: (self) => part(self, self.host.kinds.chartTrendlines, (target) => target),
  },
  methods: {
    setValues: (self) => (range) =>
      act(self, 'setValues', null, (target) =>
        changeSeries(target, self.host, () => void (target.series.valueRange = oneLine(targetOf<SheetRange>(range)))),
      ),
    setXAxisValues: (self) => (range) =>
      act(self, 'setXAxisValues', null, (target) =>
        changeSeries(
          target,
          self.host,
          () => void (target.series.categoryRange = oneLine(targetOf<SheetRange>(range))),
        ),
      ),
    delete: (self) => () =>
      act(self, 'delete', null, (target) => {
        const { series } = chartOf(target, self.host);
        changeSeries(target, self.host, () => void series.splice(series.indexOf(target.series), 1));
      }),
  },
};

export const chartSeriesFormatKind: Kind<Excel.ChartSeriesFormat, ChartTarget> = {
  name: 'ChartSeriesFormat',
  links: {
    fill: inside('fill', ({ kinds }) => kinds.chartFill),
    line: inside('line', ({ kinds }) => kinds.chartLine),
  },
};
