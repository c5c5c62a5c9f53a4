import type { Point } from './types';

const round = (value: number): string => String(Math.round(value * 100) / 100);

const shift = (from: Point, to: Point, length: number): string => {
  const all = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const share = all === 0 ? 0 : length / all;
  return `${round(from.x + (to.x - from.x) * share)} ${round(from.y + (to.y - from.y) * share)}`;
};

const lengthOf = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** Path data for SVG through straight pieces with rounded corners. A corner takes at most half of the pieces beside it. */
export const roundedPath = (points: readonly Point[], radius: number): string => {
  const corners = points.slice(1, -1).map((corner, index) => {
    const [before, after] = [points[index]!, points[index + 2]!];
    const own = Math.min(radius, lengthOf(before, corner) / 2, lengthOf(corner, after) / 2);
    return `L${shift(corner, before, own)}Q${round(corner.x)} ${round(corner.y)} ${shift(corner, after, own)}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `M${round(first.x)} ${round(first.y)}${corners.join('')}L${round(last.x)} ${round(last.y)}`;
};
