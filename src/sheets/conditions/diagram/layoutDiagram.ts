import { acrossOf, channelOf, exitsOf, type Across, type Channel, type Exits } from './channels';
import { startGrid, type Grid } from './grid';
import { improveGrid } from './improveGrid';
import type { DiagramMetrics } from './metrics';
import { entryChannel, exitChannel, planRoutes, type PlannedRoute } from './plan';
import { trackCount } from './tracks';
import type { Diagram, DiagramBand, DiagramBox, DiagramInput, DiagramNode, DiagramRoute, Point } from './types';
import { textWidth } from './textWidth';
import { wrap } from './wrap';

interface Density {
  /** Share of the gap between two tracks. */
  readonly gap: number;
  /** Solid and dashed lines to one box on tracks of their own. */
  readonly apart: boolean;
}
/** How close lines may come; the next ones only when the drawing does not fit with the first. */
const densities: readonly (readonly Density[])[] = [
  [
    { gap: 1, apart: true },
    { gap: 0.8, apart: true },
  ],
  [{ gap: 0.8, apart: false }],
  [{ gap: 0.4, apart: false }],
];
/** Around the boxes of a level. */
const bandPadding = 7;
/** Between a box and the first track under it. */
const exitRoom = 6;

/**
 * Places boxes in bands per level and lines between them, so that nothing overlaps and no line meets a box on its way: see
 * `PlannedRoute`. The same input gives the same drawing.
 */
export const layoutDiagram = (input: DiagramInput, metrics: DiagramMetrics): Diagram => {
  const fullest = Math.max(1, ...input.levels.map(({ level }) => input.nodes.filter((n) => n.level === level).length));
  const grids = Array.from({ length: Math.min(metrics.mostColumns, fullest) }, (_, index) =>
    improveGrid(startGrid(input.nodes, input.lines, index + 1), input.lines),
  );
  for (const among of densities) {
    const fitting = grids
      .flatMap((grid) => among.map((density) => sketchOf(input, metrics, grid, density)))
      .filter(({ across }) => across.boxWidth >= metrics.smallestBox)
      .map((sketch) => finish(input, metrics, sketch));
    const lowest = Math.min(...fitting.map(({ height }) => height));
    const found = fitting.find(({ height }) => height === lowest);
    if (found !== undefined) return found;
  }
  return finish(input, metrics, sketchOf(input, metrics, grids[0]!, { gap: 0.4, apart: false }));
};

/** Everything that is known before heights are. */
interface Sketch {
  readonly grid: Grid;
  readonly routes: readonly PlannedRoute[];
  readonly across: Across;
  readonly exits: Exits;
  readonly channels: readonly Channel[];
  readonly labels: ReadonlyMap<number, readonly string[]>;
  readonly strip: number;
  readonly gap: number;
}

/** A name of a level on short lines: upright on two, broken between words when that does not make them much longer. */
const labelOf = (name: string, { levelNames, levelNameLength, fontSize }: DiagramMetrics): readonly string[] => {
  if (levelNames === 'beside') return wrap(name, { width: levelNameLength, fontSize, lines: 4 });
  const tries = [1, 1.25, 1.55, 1.9].map((share) => wrap(name, { width: share * levelNameLength, fontSize, lines: 2 }));
  const fitting = tries.filter((lines) => !lines.at(-1)!.endsWith('…'));
  const unbroken = fitting.find((lines) => lines.join(' ') === name);
  return unbroken ?? fitting[0] ?? tries.at(-1)!;
};

function sketchOf(input: DiagramInput, metrics: DiagramMetrics, grid: Grid, { gap: share, apart }: Density): Sketch {
  const routes = planRoutes(grid, input.lines, apart);
  const labels = new Map(input.levels.map(({ level, name }) => [level, labelOf(name, metrics)]));
  const most = Math.max(1, ...[...labels.values()].map((lines) => lines.length));
  const strip = metrics.levelNames === 'upright' ? most * metrics.lineHeight + 4 : metrics.levelNameLength + 12;
  const gap = share * metrics.trackGap;
  const across = acrossOf(grid, routes, metrics, gap, strip);
  const exits = exitsOf(routes, across);
  const channels = Array.from({ length: grid.rows.length + 1 }, (_, index) =>
    channelOf(index, routes, across, exits, metrics.clearance),
  );
  return { grid, routes, across, exits, channels, labels, strip, gap };
}

function boxText(node: DiagramNode, boxWidth: number, metrics: DiagramMetrics): readonly string[] {
  const { fontSize, padding, mostTextLines } = metrics;
  const width = boxWidth - 2 * padding;
  return wrap(node.name, { width, fontSize, lines: mostTextLines });
}

/** Height of the boxes per row: as high as the longest text asks for, and together at least as high as the level's name. */
function rowHeights(input: DiagramInput, metrics: DiagramMetrics, { grid, across, labels }: Sketch): readonly number[] {
  const { lineHeight, markHeight, padding, fontSize } = metrics;
  const textHeight = (node: DiagramNode) =>
    (boxText(node, across.boxWidth, metrics).length + (node.figure === undefined ? 0 : 1)) * lineHeight;
  const needed = grid.rows.map(
    (_, row) =>
      Math.max(...input.nodes.filter(({ id }) => grid.cellOf.get(id)!.row === row).map(textHeight)) +
      markHeight +
      2 * padding,
  );
  return grid.rows.map((level, row) => {
    const own = needed.filter((_, other) => grid.rows[other] === level);
    const lines = labels.get(level) ?? [];
    const label =
      metrics.levelNames === 'upright'
        ? Math.max(0, ...lines.map((line) => textWidth(line, fontSize))) + 4
        : lines.length * lineHeight;
    const short = label - 2 * bandPadding - own.reduce((sum, height) => sum + height, 0);
    return needed[row]! + Math.max(0, short) / own.length;
  });
}

/** Heights within a channel, from the bottom of the row above. */
interface ChannelHeights {
  readonly neck: number;
  readonly firstTrack: number;
  readonly height: number;
}

function channelHeights(sketch: Sketch, { arrowLength }: DiagramMetrics): readonly ChannelHeights[] {
  const { channels, grid, gap } = sketch;
  return channels.map(({ tracks, hasNeck, hasEntries, hasExits }, index) => {
    const isOuter = index === 0 || index === grid.rows.length;
    const isBetweenLevels = !isOuter && grid.rows[index - 1] !== grid.rows[index];
    const count = trackCount(tracks);
    const firstTrack = (hasExits ? exitRoom : 4) + (hasNeck ? 6 : 0);
    const used = firstTrack + Math.max(0, count - 1) * gap + (hasEntries ? arrowLength + 6 : 4);
    const least = isOuter ? bandPadding : isBetweenLevels ? 2 * bandPadding + 6 : 8;
    return {
      neck: exitRoom - 1,
      firstTrack,
      height: count === 0 && !hasExits && !hasEntries ? least : Math.max(least, used),
    };
  });
}

/** Without points that stand on a straight piece. */
const simplified = (points: readonly Point[]): readonly Point[] =>
  points
    .filter(({ x, y }, index) => x !== points[index - 1]?.x || y !== points[index - 1]?.y)
    .filter(({ x, y }, index, kept) => {
      const [before, after] = [kept[index - 1], kept[index + 1]];
      if (before === undefined || after === undefined) return true;
      return !((before.x === x && x === after.x) || (before.y === y && y === after.y));
    });

function finish(input: DiagramInput, metrics: DiagramMetrics, sketch: Sketch): Diagram {
  const { grid, across, exits, channels, routes, labels, strip, gap } = sketch;
  const heights = rowHeights(input, metrics, sketch);
  const gaps = channelHeights(sketch, metrics);
  const tops = heights.map((_, row) =>
    heights.slice(0, row).reduce((sum, own, index) => sum + own + gaps[index + 1]!.height, gaps[0]!.height),
  );
  const bottomOf = (row: number) => (row < 0 ? 0 : tops[row]! + heights[row]!);
  const trackY = (channel: number, net: string) =>
    bottomOf(channel - 1) + gaps[channel]!.firstTrack + channels[channel]!.tracks.get(net)! * gap;

  const pointsOf = (route: PlannedRoute): readonly Point[] => {
    const [start, end] = [exits.middle(route.from.column), exits.middle(route.to.column)];
    const [bottom, top] = [bottomOf(route.from.row), tops[route.to.row]!];
    if (route.isStraight)
      return [
        { x: start, y: bottom },
        { x: end, y: top },
      ];
    const exitX = exits.exitX(route);
    const neckY = bottom + gaps[exitChannel(route)]!.neck;
    const exitY = trackY(exitChannel(route), route.net);
    const entryY = trackY(entryChannel(route), route.net);
    const aside =
      exitX === start
        ? []
        : [
            { x: start, y: neckY },
            { x: exitX, y: neckY },
          ];
    const x = route.gutter === null ? null : across.gutterX(route.gutter, route.net);
    const through =
      x === null
        ? []
        : [
            { x, y: exitY },
            { x, y: entryY },
          ];
    return simplified([
      { x: start, y: bottom },
      ...aside,
      { x: exitX, y: exitY },
      ...through,
      { x: end, y: entryY },
      { x: end, y: top },
    ]);
  };

  const boxes = input.nodes.map((node): DiagramBox => {
    const { row, column } = grid.cellOf.get(node.id)!;
    return {
      node,
      mark: input.markOf(node.rating),
      text: boxText(node, across.boxWidth, metrics),
      left: across.lefts[column]!,
      top: tops[row]!,
      width: across.boxWidth,
      height: heights[row]!,
    };
  });
  const bands = [...new Set(grid.rows)].map((level): DiagramBand => {
    const top = tops[grid.rows.indexOf(level)]! - bandPadding;
    const height = bottomOf(grid.rows.lastIndexOf(level)) + bandPadding - top;
    const label = { left: 0, top, width: strip - 4, height };
    return { level, text: labels.get(level) ?? [], label, left: 0, top, width: metrics.width, height };
  });
  return {
    width: metrics.width,
    height: bottomOf(grid.rows.length - 1) + gaps.at(-1)!.height,
    bands,
    boxes,
    routes: routes.map((route): DiagramRoute => ({ line: route.line, points: pointsOf(route) })),
  };
}
