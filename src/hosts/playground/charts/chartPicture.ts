import type { Floating } from '../float/floatLayer';

/** A chart of the emulated Excel as it must be drawn: values already read from their cells. */

export type SeriesShape = 'column' | 'line' | 'area' | 'scatter';

export interface MarkerPicture {
  readonly shape: 'circle' | 'diamond' | 'square' | 'triangle';
  /** Points. */
  readonly size: number;
  readonly fill: string;
  readonly border: string | null;
}

export interface SeriesPicture {
  readonly name: string;
  readonly shape: SeriesShape;
  /** One per category; `null` leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Only for scatter: the x of each point. */
  readonly xValues: readonly (number | null)[] | null;
  /** CSS colour, or `null` for the default of its position. */
  readonly fill: string | null;
  /** Columns below zero, when Excel's `invertIfNegative` is on. */
  readonly negativeFill: string | null;
  /** Line or column border; `null` for none. */
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashed: boolean;
  readonly marker: MarkerPicture | null;
  /** Text per point, when data labels are on. */
  readonly labels: readonly (string | null)[] | null;
  readonly labelSide: 'above' | 'right';
  /** Straight line through the points. */
  readonly trendline: TrendlinePicture | null;
}

export interface TrendlinePicture {
  readonly name: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly showsRSquared: boolean;
}

export interface AxisPicture {
  /** en-US number format of the tick labels. */
  readonly numberFormat: string;
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface ChartPicture extends Floating {
  readonly title: string | null;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly valueAxis: AxisPicture;
  /** Of a scatter chart: the horizontal axis has numbers of its own. */
  readonly categoryAxis: AxisPicture;
  readonly legend: 'top' | 'bottom' | 'right' | 'left' | null;
  /** Entries that were taken out of the legend: those of series by position, those of trend lines after them. */
  readonly hiddenEntries: readonly number[];
}
