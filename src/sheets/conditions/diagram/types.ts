import type { GivenRating } from '../casework';

/** One box of a diagram. */
export interface DiagramNode {
  readonly id: string;
  /** 4 context … 0 balance. */
  readonly level: number;
  readonly name: string;
  /** `null`: not rated yet. */
  readonly rating: GivenRating | null;
  /** A figure under the name: `+5,5%`. */
  readonly figure?: string;
}

/** A relation that is drawn: solid when in line, dashed when one step apart. */
export interface DiagramLine {
  readonly from: string;
  readonly to: string;
  readonly kind: 'inLine' | 'possible';
}

export interface DiagramLevel {
  readonly level: number;
  readonly name: string;
}

export interface DiagramInput {
  /** In the order in which boxes of one level stand when nothing pulls them elsewhere. */
  readonly nodes: readonly DiagramNode[];
  /** Both ends are among the nodes. */
  readonly lines: readonly DiagramLine[];
  readonly levels: readonly DiagramLevel[];
  /** Letter or mark in front of the name, per rating; its width counts. */
  readonly markOf: (rating: GivenRating | null) => string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DiagramBox extends Rectangle {
  readonly node: DiagramNode;
  readonly mark: string;
  /** The name as it is broken over lines; the last one ends in an ellipsis when the name is too long. */
  readonly text: readonly string[];
}

export interface DiagramBand extends Rectangle {
  readonly level: number;
  readonly text: readonly string[];
  /** Where the name of the level stands. */
  readonly label: Rectangle;
}

export interface DiagramRoute {
  readonly line: DiagramLine;
  /** From the bottom of one box to the top of the other, in straight pieces, horizontal or vertical. */
  readonly points: readonly Point[];
}

/** Where everything stands; the unit is that of the metrics (pixels in the pane, points on a sheet). */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly DiagramBand[];
  readonly boxes: readonly DiagramBox[];
  readonly routes: readonly DiagramRoute[];
}
