import type { Floating } from '../float/floatLayer';

/** A shape, or a group of them, as it must be drawn. Places inside are in points from the corner of the sheet, as Excel counts them. */
export interface ShapePicture extends Floating {
  /** What a screen reader says. */
  readonly altText: string;
  /** From the lowest to the one on top. */
  readonly items: readonly ShapeItem[];
}

export type ShapeItem = BoxItem | LineItem;

export interface BoxItem {
  readonly kind: 'box';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius. */
  readonly radius: number;
  readonly isEllipse: boolean;
  /** `null`: see-through. */
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  readonly text: TextItem | null;
}

export interface LineItem {
  readonly kind: 'line';
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly stroke: Stroke | null;
  readonly startArrow: boolean;
  readonly endArrow: boolean;
}

export interface Stroke {
  readonly color: string;
  readonly weight: number;
  readonly isDashed: boolean;
}

export interface TextItem {
  readonly text: string;
  readonly color: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly across: 'left' | 'center' | 'right';
  readonly down: 'top' | 'middle' | 'bottom';
  readonly padding: readonly [top: number, right: number, bottom: number, left: number];
}
