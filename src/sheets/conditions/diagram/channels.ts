import type { Grid } from './grid';
import type { DiagramMetrics } from './metrics';
import { entryChannel, exitChannel, type PlannedRoute } from './plan';
import { assignTracks, stretchesOf, trackCount } from './tracks';

/** Places across the width: boxes, and the tracks between them. */
export interface Across {
  readonly boxWidth: number;
  /** Left side of the boxes per column. */
  readonly lefts: readonly number[];
  /** Place of a net in a gutter. */
  readonly gutterX: (gutter: number, net: string) => number;
}

const gutterTracks = (routes: readonly PlannedRoute[], gutter: number): ReadonlyMap<string, number> =>
  assignTracks(
    stretchesOf(
      routes
        .filter((route) => route.gutter === gutter)
        .map((route) => ({ net: route.net, at: [exitChannel(route), entryChannel(route)] })),
    ),
    0,
  );

/** Between the boxes and the edge of the drawing where no line runs. */
const leastMargin = 4;

/** Room for so many tracks; a margin without tracks needs little. */
const widthFor = (tracks: number, isMargin: boolean, gap: number, clearance: number): number => {
  if (tracks === 0) return isMargin ? leastMargin : clearance + 2;
  return 2 * clearance + (tracks - 1) * gap;
};

/**
 * Divides the width: gutters as wide as their tracks ask for, the rest for boxes.
 * @param strip width at the left that is not available
 */
export const acrossOf = (
  { columns }: Grid,
  routes: readonly PlannedRoute[],
  metrics: DiagramMetrics,
  gap: number,
  strip: number,
): Across => {
  const { clearance, width, widestBox } = metrics;
  const tracks = Array.from({ length: columns + 1 }, (_, gutter) => gutterTracks(routes, gutter));
  const counts = tracks.map(trackCount);
  const least = counts.map((own, gutter) => widthFor(own, gutter === 0 || gutter === columns, gap, clearance));
  // A pixel at either side, for the border of boxes.
  const room = width - strip - 2 - least.reduce((sum, own) => sum + own, 0);
  const boxWidth = Math.min(widestBox, room / columns);
  const spare = Math.max(0, room - columns * boxWidth) / (columns + 1);
  const widths = least.map((own) => own + spare);
  const starts = widths.map((_, gutter) =>
    widths.slice(0, gutter).reduce((sum, own) => sum + own + boxWidth, strip + 1),
  );
  return {
    boxWidth,
    lefts: Array.from({ length: columns }, (_, column) => starts[column]! + widths[column]!),
    gutterX: (gutter, net) => {
      const used = (counts[gutter]! - 1) * gap;
      return starts[gutter]! + (widths[gutter]! - used) / 2 + tracks[gutter]!.get(net)! * gap;
    },
  };
};

/** Where lines leave and arrive, and the tracks they take between two rows. */
export interface Channel {
  readonly tracks: ReadonlyMap<string, number>;
  /** Some line moves aside right under its box, out of the way of the arrow into the box below. */
  readonly hasNeck: boolean;
  readonly hasEntries: boolean;
  readonly hasExits: boolean;
}

export interface Exits {
  /** Middle of the boxes of a column. */
  readonly middle: (column: number) => number;
  /** Where the lines of a route run down to their track. */
  readonly exitX: (route: PlannedRoute) => number;
}

/** Where a box stands above one that lines arrive at, its own lines move aside, towards where most of them go. */
export const exitsOf = (routes: readonly PlannedRoute[], across: Across): Exits => {
  const middle = (column: number) => across.lefts[column]! + across.boxWidth / 2;
  const entered = new Set(routes.map(({ to }) => `${to.row} ${to.column}`));
  const straight = new Set(routes.filter(({ isStraight }) => isStraight).map(({ line }) => line.from));
  const aside = Math.min(10, across.boxWidth / 4);
  const turnOf = new Map<string, number>();
  for (const { line, from, to, gutter } of routes) {
    const target = gutter === null ? to.column : gutter - 0.5;
    turnOf.set(line.from, (turnOf.get(line.from) ?? 0) + Math.sign(target - from.column));
  }
  return {
    middle,
    exitX: ({ line, from }) => {
      const isFree = straight.has(line.from) || !entered.has(`${from.row + 1} ${from.column}`);
      return middle(from.column) + (isFree ? 0 : turnOf.get(line.from)! < 0 ? -aside : aside);
    },
  };
};

/** The stretches of one route in a channel, as places across the width. */
const placesIn = (route: PlannedRoute, channel: number, across: Across, exits: Exits): readonly number[] => {
  const { gutter } = route;
  const through = gutter === null ? [] : [across.gutterX(gutter, route.net)];
  if (route.isStraight) return [];
  return [
    ...(exitChannel(route) === channel ? [exits.exitX(route), ...through] : []),
    ...(entryChannel(route) === channel ? [exits.middle(route.to.column), ...through] : []),
  ];
};

export const channelOf = (
  index: number,
  routes: readonly PlannedRoute[],
  across: Across,
  exits: Exits,
  clearance: number,
): Channel => {
  const places = routes
    .map((route) => ({ net: route.net, at: placesIn(route, index, across, exits) }))
    .filter(({ at }) => at.length > 0);
  const leaving = routes.filter((route) => exitChannel(route) === index);
  return {
    tracks: assignTracks(stretchesOf(places), clearance),
    hasNeck: leaving.some((route) => exits.exitX(route) !== exits.middle(route.from.column)),
    hasEntries: routes.some((route) => entryChannel(route) === index),
    hasExits: leaving.length > 0,
  };
};
