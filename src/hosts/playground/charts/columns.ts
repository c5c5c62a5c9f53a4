import type { ScaleBand, ScaleLinear } from 'd3-scale';
import type { ChartPicture, SeriesPicture } from './chartPicture';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string | null;
}

/** From where to where a column reaches, in the unit of the values. `null`: no column. */
export type Reach = readonly [number, number] | null;

/** Per column series and category. Stacked, what is above zero piles up and what is below zero piles down. */
export const reaches = (picture: ChartPicture): readonly (readonly Reach[])[] => {
  const up = picture.categories.map(() => 0);
  const down = picture.categories.map(() => 0);
  return columnSeries(picture).map((series) =>
    picture.categories.map((_category, index): Reach => {
      const value = series.values[index] ?? null;
      if (value === null) return null;
      if (!picture.stacked) return [0, value];
      const pile = value < 0 ? down : up;
      const from = pile[index]!;
      pile[index] = from + value;
      return [from, from + value];
    }),
  );
};

const columnSeries = (picture: ChartPicture): readonly SeriesPicture[] =>
  picture.series.filter((series) => series.shape === 'column');

/** Columns of one category stand on each other when stacked, else beside each other. */
export const columnBoxes = (
  picture: ChartPicture,
  x: ScaleBand<number>,
  y: ScaleLinear<number, number>,
  fillOf: (series: SeriesPicture) => string,
): readonly Box[] => {
  const all = columnSeries(picture);
  const width = picture.stacked ? x.bandwidth() : x.bandwidth() / Math.max(all.length, 1);
  return reaches(picture).flatMap((row, position) =>
    row.flatMap((reach, index): Box[] => {
      const series = all[position]!;
      if (reach === null || reach[0] === reach[1]) return [];
      const [from, to] = reach;
      const fill = to < from && series.negativeFill !== null ? series.negativeFill : fillOf(series);
      const left = x(index)! + (picture.stacked ? 0 : position * width);
      return [
        { x: left, y: y(Math.max(from, to)), width, height: Math.abs(y(from) - y(to)), fill, stroke: series.stroke },
      ];
    }),
  );
};
