import type { ChartNode } from '../charts/chartState';

/** The end of a line that is stuck to a shape. */
export interface Connection {
  readonly shapeId: string;
  readonly site: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the ends of a line are when they are stuck to nothing, in points from the corner of the sheet. */
export interface LineState {
  start: Point;
  end: Point;
  begins: Connection | null;
  ends: Connection | null;
}

export interface ShapeState {
  readonly id: string;
  readonly type: 'GeometricShape' | 'Line' | 'Group';
  readonly node: ChartNode;
  readonly line: LineState | null;
  /** Of a group. */
  readonly children: ShapeState[];
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Shapes with those inside groups. */
export const everyShape = (shapes: readonly ShapeState[]): readonly ShapeState[] =>
  shapes.flatMap((shape) => [shape, ...everyShape(shape.children)]);

/** Of a rectangle, counted from the top against the clock. */
const sites: readonly ((frame: Frame) => Point)[] = [
  ({ left, top, width }) => ({ x: left + width / 2, y: top }),
  ({ left, top, height }) => ({ x: left, y: top + height / 2 }),
  ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height }),
  ({ left, top, width, height }) => ({ x: left + width, y: top + height / 2 }),
];

export const siteCount = sites.length;

const stuckTo = (shapes: readonly ShapeState[], connection: Connection | null): Point | null => {
  const shape = connection === null ? undefined : everyShape(shapes).find(({ id }) => id === connection.shapeId);
  return shape === undefined ? null : sites[connection!.site]!(frameOf(shapes, shape));
};

/** Both ends of a line; an end that is stuck to a shape goes where the shape goes. */
export const endsOf = (
  shapes: readonly ShapeState[],
  line: LineState,
): { readonly from: Point; readonly to: Point } => ({
  from: stuckTo(shapes, line.begins) ?? line.start,
  to: stuckTo(shapes, line.ends) ?? line.end,
});

const around = (frames: readonly Frame[]): Frame => {
  const left = Math.min(...frames.map((frame) => frame.left));
  const top = Math.min(...frames.map((frame) => frame.top));
  const right = Math.max(...frames.map((frame) => frame.left + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.top + frame.height));
  return { left, top, width: right - left, height: bottom - top };
};

/** Where a shape is, in points from the corner of the sheet. */
export const frameOf = (shapes: readonly ShapeState[], { type, node, line, children }: ShapeState): Frame => {
  if (type === 'Group') return around(children.map((child) => frameOf(shapes, child)));
  if (line === null) return node.values as unknown as Frame;
  const { from, to } = endsOf(shapes, line);
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
};

/** Moves a shape, with all that is in it. */
export const moveShape = ({ node, line, children }: ShapeState, right: number, down: number): void => {
  children.forEach((child) => moveShape(child, right, down));
  if (line !== null) {
    line.start = { x: line.start.x + right, y: line.start.y + down };
    line.end = { x: line.end.x + right, y: line.end.y + down };
  }
  if (typeof node.values.left === 'number') node.values.left += right;
  if (typeof node.values.top === 'number') node.values.top += down;
};
