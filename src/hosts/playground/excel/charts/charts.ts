import { generateRandomId } from '@univerjs/core';
import type { SheetRange } from '../grid/areas';
import { assertWritable } from '../grid/grid';
import { cellPosition } from '../grid/sizes';
import type { Host } from '../host';
import type { SheetTarget } from '../kinds';
import { rangeArgument } from '../objects/rangeTargets';
import { act, ask, child, childOrNull, part } from '../request/members';
import { targetOf } from '../request/subjects';
import { itemsOf, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { sheetState } from '../state';
import { changeChart, chartOf, inside, settings } from './chartParts';
import { newNode, type ChartState } from './chartState';
import type { ChartTarget } from './chartTargets';
import { sourceSeries } from './sourceSeries';

const target = (sheetId: string, { id, node }: ChartState): ChartTarget => ({ sheetId, chartId: id, node });

const chartsOf = ({ sheetId }: SheetTarget, { state }: Host): ChartTarget[] =>
  sheetState(state, sheetId).charts.map((chart) => target(sheetId, chart));

const find = (owner: SheetTarget, host: Host, name: string): ChartTarget | null =>
  chartsOf(owner, host).find(
    ({ chartId, node }) => chartId === name || String(node.values.name).toLowerCase() === name.toLowerCase(),
  ) ?? null;

const defaultSize = { left: 100, top: 100, width: 360, height: 216 };

const add = (
  { sheetId }: SheetTarget,
  host: Host,
  type: string,
  source: Excel.Range,
  seriesBy: string,
): ChartTarget => {
  assertWritable(host.grid, sheetId);
  const { charts } = sheetState(host.state, sheetId);
  const series = sourceSeries(host.grid, targetOf<SheetRange>(source), seriesBy);
  const chart = {
    id: generateRandomId(8),
    node: newNode({ chartType: type, name: `Chart ${charts.length + 1}`, ...defaultSize }),
    series,
  };
  charts.push(chart);
  host.chartsChanged();
  return target(sheetId, chart);
};

export const chartsKind: Kind<Excel.ChartCollection, SheetTarget> = {
  name: 'ChartCollection',
  properties: { count: { get: (owner, host) => chartsOf(owner, host).length } },
  items: itemsOf((host) => host.kinds.chart, chartsOf),
  methods: {
    add: (self) => (type: string, source: Excel.Range, seriesBy?: string) =>
      child(self, 'add', [type, seriesBy], self.host.kinds.chart, (owner) =>
        add(owner, self.host, type, source, seriesBy ?? 'Auto'),
      ),
    getCount: (self) => () => ask(self, 'getCount', null, (owner) => chartsOf(owner, self.host).length),
    getItem: (self) => (name) =>
      child(self, 'getItem', name, self.host.kinds.chart, (owner) => {
        const found = find(owner, self.host, name);
        if (found === null) throw new OfficeError('ItemNotFound', name);
        return found;
      }),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.chart, (owner) => {
        const found = chartsOf(owner, self.host)[index];
        if (found === undefined) throw new OfficeError('InvalidArgument', 'ChartCollection.getItemAt');
        return found;
      }),
    getItemOrNullObject: (self) => (name) =>
      childOrNull(self, 'getItemOrNullObject', name, self.host.kinds.chart, (owner) => find(owner, self.host, name)),
  },
};

/** Covers the cells from the first to the last. */
const place = (
  chart: ChartTarget,
  host: Host,
  start: Excel.Range | string,
  end: Excel.Range | string | undefined,
): void => {
  const { grid } = host;
  const from = rangeArgument(grid, chart.sheetId, start).area;
  const to = end === undefined ? null : rangeArgument(grid, chart.sheetId, end).area;
  const { left, top } = cellPosition(grid, chart.sheetId, from.row, from.column);
  const corner = to === null ? null : cellPosition(grid, chart.sheetId, to.row + to.rows, to.column + to.columns);
  changeChart(chart, host, () =>
    Object.assign(
      chart.node.values,
      { left, top },
      corner === null ? {} : { width: corner.left - left, height: corner.top - top },
    ),
  );
};

export const chartKind: Kind<Excel.Chart, ChartTarget> = {
  name: 'Chart',
  properties: {
    ...settings<Excel.Chart>({
      name: '',
      chartType: 'ColumnClustered',
      ...defaultSize,
      displayBlanksAs: 'NotPlotted',
      plotVisibleOnly: true,
      plotBy: 'Columns',
      style: 2,
    }),
    id: { get: ({ chartId }) => chartId },
  },
  links: {
    title: inside('title', ({ kinds }) => kinds.chartTitle),
    legend: inside('legend', ({ kinds }) => kinds.chartLegend),
    axes: inside('axes', ({ kinds }) => kinds.chartAxes),
    dataLabels: inside('dataLabels', ({ kinds }) => kinds.chartDataLabels),
    series: (self) => part(self, self.host.kinds.chartSeriesCollection, (chart) => chart),
    worksheet: (self) => part(self, self.host.kinds.worksheet, ({ sheetId }) => ({ sheetId })),
  },
  methods: {
    setPosition: (self) => (start, end) =>
      act(self, 'setPosition', null, (chart) => place(chart, self.host, start, end)),
    setData: (self) => (source: Excel.Range, seriesBy?: string) =>
      act(self, 'setData', seriesBy, (chart) =>
        changeChart(chart, self.host, () => {
          const { series } = chartOf(chart, self.host);
          series.splice(
            0,
            series.length,
            ...sourceSeries(self.host.grid, targetOf<SheetRange>(source), seriesBy ?? 'Auto'),
          );
        }),
      ),
    delete: (self) => () =>
      act(self, 'delete', null, (chart) => {
        const { charts } = sheetState(self.host.state, chart.sheetId);
        const present = chartOf(chart, self.host);
        changeChart(chart, self.host, () => void charts.splice(charts.indexOf(present), 1));
      }),
  },
};
