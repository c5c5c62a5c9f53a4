import { act, child } from '../request/members';
import type { Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { changeChart, chartOf, inside, settings } from './chartParts';
import { partOf, type ChartState } from './chartState';
import type { ChartTarget } from './chartTargets';

/** A title shows as soon as it gets text, as in Excel. */
const shownWithText = <O extends { text: string; visible: boolean }>(
  visible: boolean,
): Pick<NonNullable<Kind<O, ChartTarget>['properties']>, 'text' | 'visible'> => {
  const plain = settings<{ text: string; visible: boolean }>({ text: '', visible });
  return {
    ...plain,
    text: {
      ...plain.text,
      set: (target: ChartTarget, text: string, host: Parameters<typeof changeChart>[1]) =>
        changeChart(target, host, () => Object.assign(target.node.values, { text, visible: true })),
    },
  };
};

export const chartTitleKind: Kind<Excel.ChartTitle, ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    ...settings<Excel.ChartTitle>({ overlay: false, position: 'Top' }),
    ...shownWithText<Excel.ChartTitle>(true),
  },
  links: { format: inside('format', ({ kinds }) => kinds.chartTitleFormat) },
};

export const chartTitleFormatKind: Kind<Excel.ChartTitleFormat, ChartTarget> = {
  name: 'ChartTitleFormat',
  links: {
    font: inside('font', ({ kinds }) => kinds.chartFont),
    fill: inside('fill', ({ kinds }) => kinds.chartFill),
  },
};

export const chartLegendKind: Kind<Excel.ChartLegend, ChartTarget> = {
  name: 'ChartLegend',
  properties: settings<Excel.ChartLegend>({ visible: true, position: 'Right', overlay: false }),
  links: { legendEntries: inside('legendEntries', ({ kinds }) => kinds.chartLegendEntries) },
};

/** One entry per series, then one per trend line. */
const legendEntryCount = ({ series }: ChartState): number =>
  series.length + series.reduce((sum, { trendlines }) => sum + trendlines.length, 0);

export const chartLegendEntriesKind: Kind<Excel.ChartLegendEntryCollection, ChartTarget> = {
  name: 'ChartLegendEntryCollection',
  methods: {
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.chartLegendEntry, (target) => {
        if (index < 0 || index >= legendEntryCount(chartOf(target, self.host)))
          throw new OfficeError('InvalidArgument', 'ChartLegendEntryCollection.getItemAt');
        return { ...target, node: partOf(target.node, String(index)) };
      }),
  },
};

export const chartLegendEntryKind: Kind<Excel.ChartLegendEntry, ChartTarget> = {
  name: 'ChartLegendEntry',
  properties: settings<Excel.ChartLegendEntry>({ visible: true }),
};

export const chartAxesKind: Kind<Excel.ChartAxes, ChartTarget> = {
  name: 'ChartAxes',
  links: {
    valueAxis: inside('valueAxis', ({ kinds }) => kinds.chartAxis),
    categoryAxis: inside('categoryAxis', ({ kinds }) => kinds.chartAxis),
  },
};

export const chartAxisKind: Kind<Excel.ChartAxis, ChartTarget> = {
  name: 'ChartAxis',
  properties: settings<Excel.ChartAxis>({
    minimum: '',
    maximum: '',
    majorUnit: '',
    numberFormat: 'General',
    linkNumberFormat: true,
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: '',
    majorTickMark: 'None',
    minorTickMark: 'None',
    reversePlotOrder: false,
    visible: true,
    isBetweenCategories: true,
    displayUnit: 'None',
    categoryType: 'Automatic',
  }),
  links: {
    title: inside('title', ({ kinds }) => kinds.chartAxisTitle),
    majorGridlines: inside('majorGridlines', ({ kinds }) => kinds.chartGridlines),
    minorGridlines: inside('minorGridlines', ({ kinds }) => kinds.chartGridlines),
    format: inside('format', ({ kinds }) => kinds.chartAxisFormat),
  },
};

export const chartAxisFormatKind: Kind<Excel.ChartAxisFormat, ChartTarget> = {
  name: 'ChartAxisFormat',
  links: {
    font: inside('font', ({ kinds }) => kinds.chartFont),
    line: inside('line', ({ kinds }) => kinds.chartLine),
    fill: inside('fill', ({ kinds }) => kinds.chartFill),
  },
};

export const chartAxisTitleKind: Kind<Excel.ChartAxisTitle, ChartTarget> = {
  name: 'ChartAxisTitle',
  properties: shownWithText<Excel.ChartAxisTitle>(false),
  methods: {
    setFormula: (self) => (formula) =>
      act(self, 'setFormula', formula, (target) =>
        changeChart(target, self.host, () => Object.assign(target.node.values, { formula, visible: true })),
      ),
  },
};

export const chartGridlinesKind: Kind<Excel.ChartGridlines, ChartTarget> = {
  name: 'ChartGridlines',
  properties: settings<Excel.ChartGridlines>({ visible: true }),
  links: { format: inside('format', ({ kinds }) => kinds.chartGridlinesFormat) },
};

export const chartGridlinesFormatKind: Kind<Excel.ChartGridlinesFormat, ChartTarget> = {
  name: 'ChartGridlinesFormat',
  links: { line: inside('line', ({ kinds }) => kinds.chartLine) },
};

export const chartDataLabelsKind: Kind<Excel.ChartDataLabels, ChartTarget> = {
  name: 'ChartDataLabels',
  properties: settings<Excel.ChartDataLabels>({
    numberFormat: 'General',
    linkNumberFormat: true,
    position: 'Center',
    separator: ',',
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    showPercentage: false,
  }),
  links: { format: inside('format', ({ kinds }) => kinds.chartDataLabelFormat) },
};

export const chartDataLabelFormatKind: Kind<Excel.ChartDataLabelFormat, ChartTarget> = {
  name: 'ChartDataLabelFormat',
  links: {
    font: inside('font', ({ kinds }) => kinds.chartFont),
    fill: inside('fill', ({ kinds }) => kinds.chartFill),
  },
};

export const chartDataLabelKind: Kind<Excel.ChartDataLabel, ChartTarget> = {
  name: 'ChartDataLabel',
  properties: settings<Excel.ChartDataLabel>({
    text: '',
    formula: '',
    position: 'Center',
    numberFormat: 'General',
    showValue: true,
  }),
  links: { format: inside('format', ({ kinds }) => kinds.chartDataLabelFormat) },
};
