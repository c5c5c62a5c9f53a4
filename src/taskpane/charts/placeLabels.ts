/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that wants a label, the most important first. */
export interface Wanting {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Half the size of its mark. */
  readonly radius: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Wide enough for the widest letters at 11 px in semibold. */
const letterWidth = 6.6;
const height = 12;
const ascent = 9;

const widthOf = (text: string): number => text.length * letterWidth;

/** Right, left, above, below, then the corners. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

const candidate = ({ key, text, x, y, radius }: Wanting, [dx, dy]: (typeof directions)[number]) => {
  const gap = radius + 3;
  const middle = x + dx * gap;
  const width = widthOf(text);
  const left = dx > 0 ? middle : dx < 0 ? middle - width : x - width / 2;
  const centre = y + (dy === 0 ? 0 : dy * (gap + height / 2));
  const box: Box = { left, right: left + width, top: centre - height / 2, bottom: centre + height / 2 };
  const label: PlacedLabel = {
    key,
    text,
    x: dx === 0 ? x : middle,
    y: box.top + ascent,
    anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
  };
  return { box, label };
};

const markOf = ({ x, y, radius }: Wanting): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/**
 * Labels beside their points, so that none covers another label, a mark or one of the obstacles. A point for whose label there is no
 * room goes without.
 */
export const placeLabels = (
  points: readonly Wanting[],
  bounds: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] => {
  const taken: Box[] = [...obstacles, ...points.map(markOf)];
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const free = directions
      .map((direction) => candidate(point, direction))
      .find(({ box }) => inside(box, bounds) && taken.every((other) => !overlap(box, other)));
    if (free === undefined) continue;
    taken.push(free.box);
    placed.push(free.label);
  }
  return placed;
};
