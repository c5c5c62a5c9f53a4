import { ask, child } from '../request/members';
import { itemsOf, type Kind } from '../request/kind';
import { changeChart, inside, settings } from './chartParts';
import { newNode } from './chartState';
import type { ChartTarget, SeriesTarget } from './chartTargets';

export const chartTrendlinesKind: Kind<Excel.ChartTrendlineCollection, SeriesTarget> = {
  name: 'ChartTrendlineCollection',
  items: itemsOf(
    (host) => host.kinds.chartTrendline,
    ({ sheetId, chartId, series }) => series.trendlines.map((node) => ({ sheetId, chartId, node })),
  ),
  methods: {
    add: (self) => (type?: string) =>
      child(self, 'add', type, self.host.kinds.chartTrendline, (target) => {
        const node = newNode({ type: type ?? 'Linear' });
        changeChart(target, self.host, () => void target.series.trendlines.push(node));
        return { sheetId: target.sheetId, chartId: target.chartId, node };
      }),
    getCount: (self) => () => ask(self, 'getCount', null, ({ series }) => series.trendlines.length),
  },
};

export const chartTrendlineKind: Kind<Excel.ChartTrendline, ChartTarget> = {
  name: 'ChartTrendline',
  properties: settings<Excel.ChartTrendline>({
    type: 'Linear',
    name: '',
    showEquation: false,
    showRSquared: false,
    forwardPeriod: 0,
    backwardPeriod: 0,
  }),
  links: { format: inside('format', ({ kinds }) => kinds.chartTrendlineFormat) },
};

export const chartTrendlineFormatKind: Kind<Excel.ChartTrendlineFormat, ChartTarget> = {
  name: 'ChartTrendlineFormat',
  links: { line: inside('line', ({ kinds }) => kinds.chartLine) },
};
