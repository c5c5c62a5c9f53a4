import { cellAddress } from '../../sheets/address';
import type { Area, ChartDescription, SeriesDescription } from '../../sheets/description';
import { step, type Step } from './steps';
import type { SheetOf } from './writeCells';

const blue = '#0B5CAD';
const orange = '#BF4A12';
const black = '#1F1F1F';

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Fill by sign: one colour above zero, another below. Excel fills charts evenly; hatching is for the pane. */
const bySign = (series: Excel.ChartSeries, above: string, below: string): void => {
  series.format.fill.setSolidColor(above);
  series.invertIfNegative = true;
  series.invertColor = below;
};

const stroke = (series: Excel.ChartSeries, colour: string, weight: number): void => {
  series.format.line.color = colour;
  series.format.line.weight = weight;
};

const looks: Readonly<
  Record<SeriesDescription['look'], (series: Excel.ChartSeries, kind: SeriesDescription['kind']) => void>
> = {
  volume: (series, kind) => (kind === 'column' ? bySign(series, blue, orange) : stroke(series, blue, 2.25)),
  price: (series, kind) => {
    if (kind === 'column') bySign(series, '#D6E6F7', '#FBE1D3');
    stroke(series, '#5B6B82', kind === 'column' ? 0.75 : 2.25);
  },
  balance: (series, kind) => (kind === 'column' ? bySign(series, blue, orange) : stroke(series, black, 2.25)),
  deficit: (series, kind) => fillOrStroke(series, kind, orange),
  surplus: (series, kind) => fillOrStroke(series, kind, blue),
  all: (series, kind) => fillOrStroke(series, kind, black),
  interaction: (series, kind) => fillOrStroke(series, kind, '#9AA3AF'),
};

const fillOrStroke = (series: Excel.ChartSeries, kind: SeriesDescription['kind'], colour: string): void => {
  if (kind === 'column') series.format.fill.setSolidColor(colour);
  else stroke(series, colour, 2.25);
};

const kinds = { column: 'ColumnStacked', markers: 'LineMarkers', line: 'Line' } as const;

const dress = (sheet: Excel.Worksheet, series: Excel.ChartSeries, description: SeriesDescription): void => {
  series.name = description.name;
  series.setValues(rangeOf(sheet, description.values));
  series.setXAxisValues(rangeOf(sheet, description.categories));
  series.chartType = kinds[description.kind];
  looks[description.look](series, description.kind);
  if (description.kind === 'column') {
    series.gapWidth = 60;
    series.overlap = 100;
  }
  if (description.kind === 'markers') {
    series.format.line.lineStyle = 'None';
    series.markerStyle = 'Diamond';
    series.markerSize = 9;
    series.markerBackgroundColor = black;
    series.markerForegroundColor = '#FFFFFF';
  }
};

/** What a chart is called while the one it replaces is still there. */
export const temporaryName = (chart: string, run: string): string => `${chart} ${run}`;

/** Adds a chart under `name` (its described name may still be in use by the one it replaces). */
export const addChart = (sheetOf: SheetOf, description: ChartDescription, name: string): readonly Step[] => {
  const [first, ...others] = description.series;
  if (first === undefined) return [];
  return [
    step((context) => {
      const sheet = sheetOf(context);
      const values = rangeOf(sheet, first.values);
      // Over numbers only, in the direction they run: Excel makes exactly one series of it.
      const by = first.values.rows >= first.values.columns ? 'Columns' : 'Rows';
      const chart = sheet.charts.add(description.type === 'line' ? 'Line' : 'ColumnStacked', values, by);
      chart.name = name;
      dress(sheet, chart.series.getItemAt(0), first);
      others.forEach((series) => dress(sheet, chart.series.add(series.name), series));
      furnish(chart, description);
      const { row, column, rows, columns } = description.place;
      chart.setPosition(
        cellAddress({ row, column }),
        cellAddress({ row: row + rows - 1, column: column + columns - 1 }),
      );
    }),
  ];
};

const furnish = (chart: Excel.Chart, { title, valueFormat, valueAxisTitle }: ChartDescription): void => {
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  // Below the plot, also where bars hang under zero.
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.numberFormat = valueFormat;
  valueAxis.majorGridlines.format.line.color = '#D9D9D9';
  if (valueAxisTitle !== undefined) valueAxis.title.text = valueAxisTitle;
};
