import { ask, child } from '../request/members';
import type { Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { inside, settings } from './chartParts';
import { partOf } from './chartState';
import type { ChartTarget, SeriesTarget } from './chartTargets';

const pointCount = ({ series }: SeriesTarget): number =>
  series.valueRange === null ? 0 : series.valueRange.area.rows * series.valueRange.area.columns;

export const chartPointsKind: Kind<Excel.ChartPointsCollection, SeriesTarget> = {
  name: 'ChartPointsCollection',
  properties: { count: { get: pointCount } },
  methods: {
    getCount: (self) => () => ask(self, 'getCount', null, pointCount),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.chartPoint, (target) => {
        if (index < 0 || index >= pointCount(target))
          throw new OfficeError('InvalidArgument', 'ChartPointsCollection.getItemAt');
        const { sheetId, chartId, node } = target;
        return { sheetId, chartId, node: partOf(partOf(node, 'points'), String(index)) };
      }),
  },
};

export const chartPointKind: Kind<Excel.ChartPoint, ChartTarget> = {
  name: 'ChartPoint',
  properties: settings<Excel.ChartPoint>({
    hasDataLabel: false,
    markerStyle: 'Automatic',
    markerSize: 5,
    markerBackgroundColor: '',
    markerForegroundColor: '',
  }),
  links: {
    format: inside('format', ({ kinds }) => kinds.chartPointFormat),
    dataLabel: inside('dataLabel', ({ kinds }) => kinds.chartDataLabel),
  },
};

export const chartPointFormatKind: Kind<Excel.ChartPointFormat, ChartTarget> = {
  name: 'ChartPointFormat',
  links: { fill: inside('fill', ({ kinds }) => kinds.chartFill) },
};
