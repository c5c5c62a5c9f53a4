import type { ChartNode } from '../charts/chartState';
import type { SheetTarget } from '../kinds';
import type { Kind } from '../request/kind';

export interface ShapeTarget extends SheetTarget {
  readonly shapeId: string;
  /** The part of the shape that this is about. */
  readonly node: ChartNode;
}

export interface ShapeKinds {
  readonly shapes: Kind<Excel.ShapeCollection, SheetTarget>;
  readonly groupShapes: Kind<Excel.GroupShapeCollection, ShapeTarget>;
  readonly shape: Kind<Excel.Shape, ShapeTarget>;
  readonly shapeGroup: Kind<Excel.ShapeGroup, ShapeTarget>;
  readonly shapeFill: Kind<Excel.ShapeFill, ShapeTarget>;
  readonly shapeLineFormat: Kind<Excel.ShapeLineFormat, ShapeTarget>;
  readonly shapeFont: Kind<Excel.ShapeFont, ShapeTarget>;
  readonly textFrame: Kind<Excel.TextFrame, ShapeTarget>;
  readonly textRange: Kind<Excel.TextRange, ShapeTarget>;
  readonly line: Kind<Excel.Line, ShapeTarget>;
}
