import type { ChannelHeights } from './heights';
import { entryChannel, exitChannel, type PlannedRoute } from './plan';
import type { Sketch } from './sketch';
import type { Point } from './types';

/** Places down the drawing: boxes per row, and what lies between the rows. */
export interface Down {
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly gaps: readonly ChannelHeights[];
}

/** Bottom of the boxes of a row; the top of the drawing above the first. */
export const bottomOf = ({ tops, heights }: Down, row: number): number => (row < 0 ? 0 : tops[row]! + heights[row]!);

/** Without points that stand on a straight piece. */
const simplified = (points: readonly Point[]): readonly Point[] =>
  points
    .filter(({ x, y }, index) => x !== points[index - 1]?.x || y !== points[index - 1]?.y)
    .filter(({ x, y }, index, kept) => {
      const [before, after] = [kept[index - 1], kept[index + 1]];
      if (before === undefined || after === undefined) return true;
      return !((before.x === x && x === after.x) || (before.y === y && y === after.y));
    });

/** The corners of a route: down from its box, along a track, through a gutter when it has one, and down into the other box. */
export const routePoints = (route: PlannedRoute, sketch: Sketch, down: Down): readonly Point[] => {
  const { across, exits, channels, gap } = sketch;
  const trackY = (channel: number): number =>
    bottomOf(down, channel - 1) + down.gaps[channel]!.firstTrack + channels[channel]!.tracks.get(route.net)! * gap;
  const [exit, entry] = [exitChannel(route), entryChannel(route)];
  const start = { x: exits.middle(route.from.column), y: bottomOf(down, route.from.row) };
  const end = { x: exits.middle(route.to.column), y: down.tops[route.to.row]! };
  if (route.isStraight) return [start, end];
  const exitX = exits.exitX(route);
  const neckY = start.y + down.gaps[exit]!.neck;
  const gutterX = route.gutter === null ? [] : [across.gutterX(route.gutter, route.net)];
  return simplified([
    start,
    ...[start.x, exitX].map((x) => ({ x, y: neckY })),
    { x: exitX, y: trackY(exit) },
    ...gutterX.flatMap((x) => [exit, entry].map((channel) => ({ x, y: trackY(channel) }))),
    { x: end.x, y: trackY(entry) },
    end,
  ]);
};
