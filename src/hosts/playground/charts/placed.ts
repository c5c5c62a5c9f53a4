import type { MarkerPicture, SeriesPicture } from './chartPicture';
import type { Box } from './columns';

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Which end of the text stands at x; the middle when left out. */
  readonly anchor?: 'start' | 'end';
}

export interface PlacedPath {
  readonly d: string;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashed: boolean;
  readonly fill: string | null;
}

export interface PlacedMarker {
  readonly x: number;
  readonly y: number;
  readonly marker: MarkerPicture;
}

export interface LegendItem {
  readonly name: string;
  readonly fill: string | null;
  readonly negativeFill: string | null;
  readonly stroke: string | null;
  readonly dashed: boolean;
  readonly shape: SeriesPicture['shape'];
  readonly marker: MarkerPicture | null;
}

/** Everything a chart shows, in pixels from its own top left corner. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly title: string | null;
  readonly axisTitle: string | null;
  readonly categoryTitle: PlacedText | null;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly zero: number;
  readonly gridLines: readonly PlacedText[];
  readonly categoryLabels: readonly PlacedText[];
  readonly boxes: readonly Box[];
  readonly paths: readonly PlacedPath[];
  readonly markers: readonly PlacedMarker[];
  readonly labels: readonly PlacedText[];
  readonly legend: readonly LegendItem[];
}
