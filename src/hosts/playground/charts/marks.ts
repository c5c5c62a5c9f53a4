import type { ChartPicture, SeriesPicture, TrendlinePicture } from './chartPicture';
import type { LegendItem, PlacedPath, PlacedText } from './placed';
import type { TrendLine } from './trendLine';

/** A trend line that has found its place. */
export interface Trend {
  readonly line: TrendLine;
  readonly look: TrendlinePicture;
}

export const trendPath = ({ line: { from, to }, look: { stroke, strokeWidth } }: Trend): PlacedPath => ({
  d: `M${from.join(',')}L${to.join(',')}`,
  stroke,
  strokeWidth,
  dashed: false,
  fill: null,
});

export const trendLabel = ({ line: { to, rSquared }, look }: Trend): readonly PlacedText[] =>
  look.showsRSquared ? [{ x: to[0], y: to[1] - 8, text: `R² = ${rSquared.toFixed(4)}`, anchor: 'end' }] : [];

/** Right of a point or above it; none where the series has none. */
export const placeLabel = (
  series: SeriesPicture,
  point: readonly [number, number] | null,
  index: number,
): readonly PlacedText[] => {
  const text = series.labels?.[index] ?? null;
  if (point === null || text === null) return [];
  const [x, y] = point;
  return series.labelSide === 'right' ? [{ x: x + 7, y: y + 4, text, anchor: 'start' }] : [{ x, y: y - 8, text }];
};

/** One entry per series, also of one that shows nothing, and one per trend line; but for those that were taken out. */
export const legendOf = (picture: ChartPicture, fillOf: (series: SeriesPicture) => string): readonly LegendItem[] =>
  [
    ...picture.series.map((series): LegendItem => ({ ...series, fill: fillOf(series) })),
    ...picture.series.flatMap((series): readonly LegendItem[] =>
      series.trendline === null
        ? []
        : [
            {
              ...series,
              name: series.trendline.name,
              fill: fillOf(series),
              shape: 'line',
              stroke: series.trendline.stroke,
              dashed: false,
              marker: null,
            },
          ],
    ),
  ].filter((_, index) => !picture.hiddenEntries.includes(index));
