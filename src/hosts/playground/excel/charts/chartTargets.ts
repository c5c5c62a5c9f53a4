import type { SheetTarget } from '../kinds';
import type { Kind } from '../request/kind';
import type { ChartNode, SeriesState } from './chartState';

export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
  readonly node: ChartNode;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: SeriesState;
}

export interface ChartKinds {
  readonly charts: Kind<Excel.ChartCollection, SheetTarget>;
  readonly chart: Kind<Excel.Chart, ChartTarget>;
  readonly chartTitle: Kind<Excel.ChartTitle, ChartTarget>;
  readonly chartTitleFormat: Kind<Excel.ChartTitleFormat, ChartTarget>;
  readonly chartFont: Kind<Excel.ChartFont, ChartTarget>;
  readonly chartLegend: Kind<Excel.ChartLegend, ChartTarget>;
  readonly chartLegendEntries: Kind<Excel.ChartLegendEntryCollection, ChartTarget>;
  readonly chartLegendEntry: Kind<Excel.ChartLegendEntry, ChartTarget>;
  readonly chartAxes: Kind<Excel.ChartAxes, ChartTarget>;
  readonly chartAxis: Kind<Excel.ChartAxis, ChartTarget>;
  readonly chartAxisFormat: Kind<Excel.ChartAxisFormat, ChartTarget>;
  readonly chartAxisTitle: Kind<Excel.ChartAxisTitle, ChartTarget>;
  readonly chartGridlines: Kind<Excel.ChartGridlines, ChartTarget>;
  readonly chartGridlinesFormat: Kind<Excel.ChartGridlinesFormat, ChartTarget>;
  readonly chartFill: Kind<Excel.ChartFill, ChartTarget>;
  readonly chartLine: Kind<Excel.ChartLineFormat, ChartTarget>;
  readonly chartDataLabels: Kind<Excel.ChartDataLabels, ChartTarget>;
  readonly chartDataLabel: Kind<Excel.ChartDataLabel, ChartTarget>;
  readonly chartDataLabelFormat: Kind<Excel.ChartDataLabelFormat, ChartTarget>;
  readonly chartSeriesCollection: Kind<Excel.ChartSeriesCollection, ChartTarget>;
  readonly chartSeries: Kind<Excel.ChartSeries, SeriesTarget>;
  readonly chartSeriesFormat: Kind<Excel.ChartSeriesFormat, ChartTarget>;
  readonly chartPoints: Kind<Excel.ChartPointsCollection, SeriesTarget>;
  readonly chartPoint: Kind<Excel.ChartPoint, ChartTarget>;
  readonly chartPointFormat: Kind<Excel.ChartPointFormat, ChartTarget>;
  readonly chartTrendlines: Kind<Excel.ChartTrendlineCollection, SeriesTarget>;
  readonly chartTrendline: Kind<Excel.ChartTrendline, ChartTarget>;
  readonly chartTrendlineFormat: Kind<Excel.ChartTrendlineFormat, ChartTarget>;
}
