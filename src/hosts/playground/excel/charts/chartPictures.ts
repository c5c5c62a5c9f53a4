import type {
  AxisPicture,
  ChartPicture,
  MarkerPicture,
  SeriesPicture,
  SeriesShape,
  TrendlinePicture,
} from '../../charts/chartPicture';
import { parseLocal, splitSheet, type SheetRange } from '../grid/areas';
import { findSheet, sheetByName } from '../grid/grid';
import { readCells, type ReadCell } from '../grid/readCells';
import { shownText } from '../grid/shownText';
import type { Host } from '../host';
import { setting, type ChartNode, type ChartState, type SeriesState } from './chartState';

const cellsIn = (host: Host, range: SheetRange | null): ReadCell[] =>
  range === null || findSheet(host.grid, range.sheetId) === null ? [] : (readCells(host.grid, range) ?? []).flat();

const numberIn = ({ type, value }: ReadCell): number | null => (type === 'Double' ? (value as number) : null);

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const shapeOf = (type: string): SeriesShape => {
  if (type.startsWith('Line')) return 'line';
  if (type.startsWith('Area')) return 'area';
  return type.startsWith('XYScatter') ? 'scatter' : 'column';
};

const markerShapes: Readonly<Record<string, MarkerPicture['shape']>> = {
  Circle: 'circle',
  Diamond: 'diamond',
  Square: 'square',
  Triangle: 'triangle',
};

const marker = (node: ChartNode, type: string): MarkerPicture | null => {
  const style = setting(node, 'markerStyle') ?? (/(?<!No)Markers|^XYScatter$/.test(type) ? 'Circle' : 'None');
  const shape = markerShapes[String(style)];
  if (shape === undefined) return null;
  return {
    shape,
    size: number(setting(node, 'markerSize')) ?? 5,
    fill: text(setting(node, 'markerBackgroundColor')) ?? text(setting(node, 'format', 'line', 'color')) ?? '#000000',
    border: text(setting(node, 'markerForegroundColor')),
  };
};

/** What stands in the cell that a label refers to: `='Blad 1'!$A$5`. */
const textIn = (host: Host, formula: string | null): string | null => {
  if (formula === null) return null;
  const { sheet, local } = splitSheet(formula.replace(/^=/, ''));
  const sheetId = sheet === null ? undefined : sheetByName(host.grid, sheet)?.getSheetId();
  const area = parseLocal(local);
  const [cell] = sheetId === undefined || area === null ? [] : cellsIn(host, { sheetId, area });
  return cell === undefined ? null : shownText(cell, host.contentLanguage);
};

const labels = (host: Host, { node }: SeriesState, cells: readonly ReadCell[]): readonly (string | null)[] | null => {
  const pattern = text(setting(node, 'dataLabels', 'numberFormat'));
  const ownTexts = cells.map((_, i) => {
    const label = (name: string) => text(setting(node, 'points', String(i), 'dataLabel', name));
    return textIn(host, label('formula')) ?? label('text');
  });
  if (setting(node, 'hasDataLabels') !== true) return ownTexts.some((own) => own !== null) ? ownTexts : null;
  return cells.map(
    (cell, i) => ownTexts[i] ?? shownText(pattern === null ? cell : { ...cell, pattern }, host.contentLanguage),
  );
};

const labelSide = ({ node }: SeriesState): SeriesPicture['labelSide'] => {
  const points = Object.values(node.parts.points?.parts ?? {});
  const sides = [
    setting(node, 'dataLabels', 'position'),
    ...points.map((one) => setting(one, 'dataLabel', 'position')),
  ];
  return sides.includes('Right') ? 'right' : 'above';
};

const trendline = ({ trendlines }: SeriesState): TrendlinePicture | null => {
  const [node] = trendlines;
  if (node === undefined) return null;
  return {
    name: text(setting(node, 'name')) ?? 'Linear',
    stroke: text(setting(node, 'format', 'line', 'color')) ?? '#000000',
    strokeWidth: number(setting(node, 'format', 'line', 'weight')) ?? 1.5,
    showsRSquared: setting(node, 'showRSquared') === true,
  };
};

const series = (host: Host, chart: ChartState, one: SeriesState): SeriesPicture => {
  const { node } = one;
  const type = String(setting(node, 'chartType') ?? setting(chart.node, 'chartType'));
  const shape = shapeOf(type);
  const cells = cellsIn(host, one.valueRange);
  const lineStyle = setting(node, 'format', 'line', 'lineStyle');
  return {
    name: String(setting(node, 'name') ?? ''),
    shape,
    values: cells.map(numberIn),
    xValues: shape === 'scatter' ? cellsIn(host, one.categoryRange).map(numberIn) : null,
    fill: text(setting(node, 'format', 'fill', 'color')),
    negativeFill: setting(node, 'invertIfNegative') === true ? (text(setting(node, 'invertColor')) ?? '#FFFFFF') : null,
    stroke: lineStyle === 'None' ? null : text(setting(node, 'format', 'line', 'color')),
    // A line series whose line is switched off shows its markers only.
    strokeWidth:
      lineStyle === 'None'
        ? 0
        : (number(setting(node, 'format', 'line', 'weight')) ?? (shape === 'line' ? 2.25 : 0.75)),
    dashed: lineStyle === 'Dash',
    marker: shape === 'line' || shape === 'scatter' ? marker(node, type) : null,
    labels: labels(host, one, cells),
    labelSide: labelSide(one),
    trendline: trendline(one),
  };
};

const axis = ({ node }: ChartState, name: 'valueAxis' | 'categoryAxis'): AxisPicture => ({
  numberFormat: String(setting(node, 'axes', name, 'numberFormat') ?? 'General'),
  title: text(setting(node, 'axes', name, 'title', 'text')),
  minimum: number(setting(node, 'axes', name, 'minimum')),
  maximum: number(setting(node, 'axes', name, 'maximum')),
});

const positions = { Top: 'top', Bottom: 'bottom', Right: 'right', Left: 'left' } as const;

const legend = ({ node }: ChartState): ChartPicture['legend'] => {
  if (setting(node, 'legend', 'visible') === false) return null;
  return positions[String(setting(node, 'legend', 'position') ?? 'Right') as keyof typeof positions];
};

const hiddenEntries = ({ node }: ChartState): readonly number[] =>
  Object.entries(node.parts.legend?.parts.legendEntries?.parts ?? {}).flatMap(([index, entry]) =>
    setting(entry, 'visible') === false ? [Number(index)] : [],
  );

const picture = (host: Host, sheetId: string, chart: ChartState): ChartPicture => {
  const { left, top, width, height } = chart.node.values as Record<'left' | 'top' | 'width' | 'height', number>;
  const categories = chart.series.find(({ categoryRange }) => categoryRange !== null)?.categoryRange ?? null;
  return {
    id: chart.id,
    sheetId,
    place: { left, top, width, height },
    title: setting(chart.node, 'title', 'visible') === false ? null : text(setting(chart.node, 'title', 'text')),
    stacked: /Stacked/.test(String(setting(chart.node, 'chartType'))),
    categories: cellsIn(host, categories).map((cell) => shownText(cell, host.contentLanguage)),
    series: chart.series.map((one) => series(host, chart, one)),
    valueAxis: axis(chart, 'valueAxis'),
    categoryAxis: axis(chart, 'categoryAxis'),
    legend: legend(chart),
    hiddenEntries: hiddenEntries(chart),
  };
};

/** All charts with the values their cells hold now. */
export const chartPictures = (host: Host): ChartPicture[] =>
  [...host.state.sheets]
    .filter(([sheetId]) => findSheet(host.grid, sheetId) !== null)
    .flatMap(([sheetId, { charts }]) => charts.map((chart) => picture(host, sheetId, chart)));
