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

/** One entry per series that shows anything, and one per trend line. */
export const legendOf = (picture: ChartPicture, fillOf: (series: SeriesPicture) => string): readonly LegendItem[] =>
  picture.series.flatMap((series): readonly LegendItem[] => {
    const { shape, marker, stroke, trendline } = series;
    const shows = shape === 'column' || shape === 'area' || marker !== null || stroke !== null;
    const own = { ...series, fill: fillOf(series) };
    const trend =
      trendline === null
        ? []
        : [{ ...own, name: trendline.name, shape: 'line' as const, stroke: trendline.stroke, marker: null }];
    return [...(shows ? [own] : []), ...trend];
  });
