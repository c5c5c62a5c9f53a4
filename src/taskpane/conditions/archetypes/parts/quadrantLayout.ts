import type { PlacedMunicipality } from '../../../../sheets/conditions/archetypes/model';
import { linear } from '../../../charts/linear';
import type { Box } from '../../../charts/placeLabels';

/** A municipality with its code, as one thing that takes room. */
export interface QuadrantUnit {
  readonly code: string;
  readonly own: PlacedMunicipality;
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Where it stands by its scores. */
  readonly spot: { readonly x: number; readonly y: number };
  readonly isMoved: boolean;
}

/** Municipalities on one spot, when there are too many for codes. */
export interface QuadrantSpot {
  readonly x: number;
  readonly y: number;
  readonly codes: readonly string[];
  readonly radius: number;
}

export interface QuadrantLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly zero: { readonly x: number; readonly y: number };
  readonly units: readonly QuadrantUnit[];
  readonly spots: readonly QuadrantSpot[];
}

/** Half a mark, and what a code takes at 11 px. */
export const markSize = 4;
const letterWidth = 6.4;
const lineHeight = 15;
/** More codes than this are no longer told apart. */
const crowd = 40;
/** Scores go to 1; the rest is room for the codes at the edge and the names of the corners. */
const farthest = 1.3;

const boxOf = (code: string, x: number, y: number): Box => ({
  left: x - markSize - 2,
  right: x + markSize + 3 + code.length * letterWidth,
  top: y - lineHeight / 2,
  bottom: y + lineHeight / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Steps away from a spot, the nearest first. */
const steps: readonly (readonly [number, number])[] = Array.from({ length: 41 }, (_, i) => i - 20)
  .flatMap((dy) => Array.from({ length: 41 }, (_, j) => [(j - 20) * 6, dy * 5] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

type Sign = -1 | 0 | 1;
const sideOf = (score: number): Sign => (Math.abs(score) < 1e-12 ? 0 : score < 0 ? -1 : 1);

const placeable = (all: readonly PlacedMunicipality[]) =>
  all.flatMap((own) => {
    const { result, control } = own.scores;
    return result === null || control === null ? [] : [{ own, result, control }];
  });

/**
 * Where everything stands in pixels. Codes never lie over each other: who stands on the same spot is put as near as there is room, on
 * the same side of both axes.
 */
export const quadrantLayout = (all: readonly PlacedMunicipality[], width: number): QuadrantLayout => {
  const height = Math.round(Math.min(380, Math.max(250, width * 0.95)));
  const plot: Box = { left: 4, right: width - 4, top: 4, bottom: height - 4 };
  const x = linear([-farthest, farthest], [plot.left, plot.right]);
  const y = linear([-farthest, farthest], [plot.bottom, plot.top]);
  const frame = { width, height, plot, zero: { x: x(0), y: y(0) } };
  const points = placeable(all);
  if (points.length > crowd) return { ...frame, units: [], spots: spotsOf(points, x, y) };
  // The names of the corners stand along the upper and the lower edge.
  const taken: Box[] = [];
  const room: Box = { ...plot, top: plot.top + lineHeight + 2, bottom: plot.bottom - lineHeight - 2 };
  const staysOnSide = (box: Box, result: number, control: number): boolean =>
    (sideOf(result) <= 0 || box.left > frame.zero.x) &&
    (sideOf(result) >= 0 || box.right < frame.zero.x) &&
    (sideOf(control) <= 0 || box.bottom < frame.zero.y) &&
    (sideOf(control) >= 0 || box.top > frame.zero.y);
  const units = points.map(({ own, result, control }): QuadrantUnit => {
    const { code } = own.municipality;
    const spot = { x: x(result), y: y(control) };
    const free = steps.find(([dx, dy]) => {
      const box = boxOf(code, spot.x + dx, spot.y + dy);
      return within(box, room) && staysOnSide(box, result, control) && taken.every((other) => !overlap(box, other));
    });
    const [dx, dy] = free ?? [0, 0];
    const at = { x: spot.x + dx, y: spot.y + dy };
    taken.push(boxOf(code, at.x, at.y));
    return { code, own, ...at, spot, isMoved: Math.hypot(dx, dy) > 2 * markSize };
  });
  return { ...frame, units, spots: [] };
};

function spotsOf(
  points: ReturnType<typeof placeable>,
  x: (value: number) => number,
  y: (value: number) => number,
): readonly QuadrantSpot[] {
  const bySpot = new Map<string, typeof points>();
  for (const point of points) {
    const key = `${point.result.toFixed(6)} ${point.control.toFixed(6)}`;
    bySpot.set(key, [...(bySpot.get(key) ?? []), point]);
  }
  return [...bySpot.values()].map((same) => ({
    x: x(same[0]!.result),
    y: y(same[0]!.control),
    codes: same.map(({ own }) => own.municipality.code),
    radius: 7 + Math.min(11, Math.sqrt(same.length) * 1.6),
  }));
}
