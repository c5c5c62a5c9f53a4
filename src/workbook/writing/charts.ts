import { cellAddress, fixedAreaAddress, quotedSheet } from '../../sheets/address';
import type { Palette } from '../../sheets/colours/palette';
import type { Area, ChartDescription, SeriesDescription } from '../../sheets/description';
import { kindOf, lookOf } from './seriesLooks';
import type { Step } from './steps';
import type { SheetOf } from './writeCells';

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

const chartTypes = { columnStacked: 'ColumnStacked', line: 'Line', xyScatter: 'XYScatter' } as const;

/** What a chart is made with besides its own description. */
interface ChartSurroundings {
  /** What the chart is called; its described name may still be in use by the one it replaces. */
  readonly name: string;
  /** What its sheet is called. */
  readonly sheetName: string;
  readonly palette: Palette;
}

/** Figures, look, trend line and labels of a series. Labels point to cells, so that they stay right when those change. */
const dress = (
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  description: SeriesDescription,
  type: ChartDescription['type'],
  { sheetName, palette }: ChartSurroundings,
): void => {
  series.name = description.name;
  series.setValues(rangeOf(sheet, description.values));
  series.setXAxisValues(rangeOf(sheet, description.categories));
  series.chartType = kindOf(description.kind, type);
  lookOf(series, description, palette);
  if (description.trendline !== undefined) {
    const trend = series.trendlines.add('Linear');
    trend.name = description.trendline;
    trend.showRSquared = true;
    trend.format.line.color = '#1F1F1F';
    trend.format.line.weight = 1.5;
  }
  if (description.valueLabels !== undefined) {
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = description.valueLabels;
    series.dataLabels.position = 'Top';
  }
  for (const { point, cell } of description.pointLabels ?? []) {
    const labelled = series.points.getItemAt(point);
    labelled.hasDataLabel = true;
    labelled.dataLabel.formula = `=${quotedSheet(sheetName)}!${fixedAreaAddress(cell)}`;
    labelled.dataLabel.position = 'Right';
  }
};

/** What a chart is called while the one it replaces is still there. */
export const temporaryName = (chart: string, run: string): string => `${chart} ${run}`;

/** Adds a chart to a sheet. */
export const addChart = (
  sheetOf: SheetOf,
  description: ChartDescription,
  surroundings: ChartSurroundings,
): readonly Step[] => {
  // A single cell, as a ring has, is no source to make a chart from: Excel would look around it.
  const first = description.series.find(({ kind }) => kind !== 'ring');
  if (first === undefined) return [];
  const { type } = description;
  // Every label is a call of its own.
  const labels = description.series.reduce((sum, { pointLabels = [] }) => sum + pointLabels.length, 0);
  return [
    {
      bytes: 2000 + 600 * labels,
      run: (context) => {
        const sheet = sheetOf(context);
        const values = rangeOf(sheet, first.values);
        // Over numbers only, in the direction they run: Excel makes exactly one series of it.
        const by = first.values.rows >= first.values.columns ? 'Columns' : 'Rows';
        const chart = sheet.charts.add(chartTypes[type], values, by);
        chart.name = surroundings.name;
        dress(sheet, chart.series.getItemAt(0), first, type, surroundings);
        description.series.forEach((series, index) => {
          if (series !== first) dress(sheet, chart.series.add(series.name, index), series, type, surroundings);
        });
        furnish(chart, description);
        const { row, column, rows, columns } = description.place;
        chart.setPosition(
          cellAddress({ row, column }),
          cellAddress({ row: row + rows - 1, column: column + columns - 1 }),
        );
      },
    },
  ];
};

const furnish = (chart: Excel.Chart, description: ChartDescription): void => {
  const { title, valueFormat, valueAxisTitle, categoryFormat, categoryAxisTitle } = description;
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
  if (categoryFormat !== undefined) categoryAxis.numberFormat = categoryFormat;
  if (categoryAxisTitle !== undefined) categoryAxis.title.text = categoryAxisTitle;
};

/** Series that say nothing in a legend. Entries count as the series do; those of trend lines come after. */
const silent = ({ series }: ChartDescription): readonly number[] =>
  series.flatMap(({ kind }, index) => (kind === 'invisible' || kind === 'ring' ? [index] : []));

/** Takes entries out of the legend that have nothing to show, the last one first. */
export const thinLegends = (sheet: Excel.Worksheet, charts: readonly ChartDescription[]): void =>
  charts.forEach((description) => {
    const entries = silent(description);
    if (entries.length === 0) return;
    const { legendEntries } = sheet.charts.getItem(description.name).legend;
    [...entries].reverse().forEach((index) => {
      legendEntries.getItemAt(index).visible = false;
    });
  });
