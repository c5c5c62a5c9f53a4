import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ChartPicture, SeriesPicture } from './chartPicture';
import { columnBoxes, reaches } from './columns';
import { legendOf, placeLabel, trendLabel, trendPath } from './marks';
import type { ChartLayout, PlacedPath, PlacedText } from './placed';
import { trendLine } from './trendLine';

export type FormatNumber = (value: number, numberFormat: string) => string;

const defaultFills = ['#0b5cad', '#bf4a12', '#616161', '#5b2d8e', '#107c41', '#8a6d00'];
/** Mean width of a character of the axis labels, 11 px. */
const characterWidth = 6.4;
const titleHeight = 34;
const legendHeight = 26;
const axisHeight = 26;
const axisTitleHeight = 18;
const edge = 14;

const numbers = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);

const valueScale = (picture: ChartPicture, bottom: number, top: number): ScaleLinear<number, number> => {
  const columns = reaches(picture)
    .flat(2)
    .filter((value) => value !== null);
  const others = picture.series
    .filter((series) => series.shape !== 'column')
    .flatMap((series) => numbers(series.values));
  const onlyPoints = picture.series.every((series) => series.shape === 'scatter' || series.shape === 'line');
  const all = onlyPoints && others.length > 0 ? others : [0, ...columns, ...others];
  const scale = scaleLinear()
    .domain([Math.min(...all), Math.max(...all)])
    .nice(6)
    .range([bottom, top]);
  const [low = 0, high = 1] = scale.domain();
  return scale.domain([picture.valueAxis.minimum ?? low, picture.valueAxis.maximum ?? (high === low ? low + 1 : high)]);
};

/** Where the points of a series stand: the middle of their category, or their own x. */
const horizontal = (picture: ChartPicture, left: number, right: number) => {
  const band = scaleBand<number>()
    .domain(picture.categories.map((_category, index) => index))
    .range([left, right])
    .paddingInner(0.42)
    .paddingOuter(0.21);
  const own = picture.series.flatMap((series) => numbers(series.xValues ?? []));
  const linear = scaleLinear()
    .domain([Math.min(...own), Math.max(...own)])
    .nice()
    .range([left, right]);
  const at = (series: SeriesPicture, index: number): number | null => {
    if (series.xValues === null) return band(index)! + band.bandwidth() / 2;
    const x = series.xValues[index] ?? null;
    return x === null ? null : linear(x);
  };
  return { band, linear, at, isScatter: own.length > 0 };
};

type Horizontal = ReturnType<typeof horizontal>;

const points = (
  series: SeriesPicture,
  x: Horizontal,
  y: ScaleLinear<number, number>,
): readonly (readonly [number, number] | null)[] =>
  series.values.map((value, index) => {
    const at = x.at(series, index);
    return value === null || at === null ? null : [at, y(value)];
  });

type Point = readonly [number, number] | null;
const drawLine = line<Point>()
  .defined((point) => point !== null)
  .x((point) => point![0])
  .y((point) => point![1]);

const path = (
  series: SeriesPicture,
  own: readonly Point[],
  y: ScaleLinear<number, number>,
  fill: string,
): PlacedPath[] => {
  if (series.shape === 'area') {
    const draw = area<Point>()
      .defined((point) => point !== null)
      .x((point) => point![0])
      .y0(y(Math.max(0, y.domain()[0] ?? 0)))
      .y1((point) => point![1]);
    return [
      { d: draw(own) ?? '', stroke: series.stroke, strokeWidth: series.strokeWidth, dashed: series.dashed, fill },
    ];
  }
  if (series.stroke === null || series.shape === 'column') return [];
  const { stroke, strokeWidth, dashed } = series;
  return [{ d: drawLine(own) ?? '', stroke, strokeWidth, dashed, fill: null }];
};

/** Category names under the plot; when they would touch, every second, third … is shown. */
const categoryLabels = (
  picture: ChartPicture,
  x: Horizontal,
  bottom: number,
  format: FormatNumber,
): readonly PlacedText[] => {
  const y = bottom + 17;
  if (x.isScatter)
    return x.linear
      .ticks(6)
      .map((tick) => ({ x: x.linear(tick), y, text: format(tick, picture.categoryAxis.numberFormat) }));
  const longest = Math.max(...picture.categories.map((category) => category.length), 1);
  const every = Math.max(1, Math.ceil((longest * characterWidth + 8) / x.band.step()));
  return picture.categories.flatMap((text, index) =>
    index % every === 0 ? [{ x: x.band(index)! + x.band.bandwidth() / 2, y, text }] : [],
  );
};

/**
 * Places everything of a chart, in the order and calm of a printed report: title left, legend under the plot, labels low.
 * @param picture what to draw; `format` writes the axis numbers in the person's notation
 */
export const layoutChart = (
  picture: ChartPicture,
  width: number,
  height: number,
  format: FormatNumber,
): ChartLayout => {
  const top = picture.title === null ? edge : titleHeight + 8;
  const categoryTitle = picture.categoryAxis.title;
  const bottom =
    height - axisHeight - (categoryTitle === null ? 0 : axisTitleHeight) - (picture.legend === null ? 4 : legendHeight);
  const y = valueScale(picture, bottom, top);
  const ticks = y.ticks(Math.max(3, Math.floor((bottom - top) / 34)));
  const tickTexts = ticks.map((tick) => format(tick, picture.valueAxis.numberFormat));
  const left =
    edge +
    Math.max(...tickTexts.map((text) => text.length)) * characterWidth +
    (picture.valueAxis.title === null ? 6 : 24);
  const right = width - edge;
  const x = horizontal(picture, left, right);
  const fillOf = (series: SeriesPicture): string =>
    series.fill ?? defaultFills[picture.series.indexOf(series) % defaultFills.length]!;
  const placed = picture.series.map((series) => ({ series, own: points(series, x, y) }));
  const trends = placed.flatMap(({ series, own }) => {
    const line = series.trendline && trendLine(own.filter((point) => point !== null));
    return line === null ? [] : [{ line, look: series.trendline! }];
  });
  return {
    width,
    height,
    title: picture.title,
    axisTitle: picture.valueAxis.title,
    categoryTitle: categoryTitle === null ? null : { x: (left + right) / 2, y: bottom + 34, text: categoryTitle },
    plot: { left, right, top, bottom },
    zero: y(Math.min(Math.max(0, y.domain()[0] ?? 0), y.domain()[1] ?? 0)),
    gridLines: ticks.map((tick, index) => ({ x: left - 6, y: y(tick), text: tickTexts[index]! })),
    categoryLabels: categoryLabels(picture, x, bottom, format),
    boxes: columnBoxes(picture, x.band, y, fillOf),
    paths: [...placed.flatMap(({ series, own }) => path(series, own, y, fillOf(series))), ...trends.map(trendPath)],
    markers: placed.flatMap(({ series, own }) =>
      own.flatMap((point) =>
        series.marker === null || point === null ? [] : [{ x: point[0], y: point[1], marker: series.marker }],
      ),
    ),
    labels: [
      ...placed.flatMap(({ series, own }) => own.flatMap((point, index) => placeLabel(series, point, index))),
      ...trends.flatMap(trendLabel),
    ],
    legend: picture.legend === null ? [] : legendOf(picture, fillOf),
  };
};
