import { startGrid } from './grid';
import { bandPadding, boxText, channelHeights, rowHeights } from './heights';
import { improveGrid } from './improveGrid';
import type { DiagramMetrics } from './metrics';
import { bottomOf, routePoints, type Down } from './routePoints';
import { sketchOf, type Density, type Sketch } from './sketch';
import type { Diagram, DiagramBand, DiagramBox, DiagramInput, DiagramRoute } from './types';

/** The next ones only when the drawing does not fit with the first; the last always fits for as many boxes as people can oversee. */
const densest: Density = { gap: 0.4, apart: false };
const densities: readonly (readonly Density[])[] = [
  [
    { gap: 1, apart: true },
    { gap: 0.8, apart: true },
  ],
  [{ gap: 0.8, apart: false }],
  [densest],
];

/**
 * Places boxes in bands per level and lines between them, so that nothing overlaps and no line meets a box on its way: see
 * `PlannedRoute`. Of the numbers of columns that fit, the one that makes the lowest drawing. The same input gives the same drawing.
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
      .map((sketch) => finished(input, metrics, sketch));
    const lowest = Math.min(...fitting.map(({ height }) => height));
    const found = fitting.find(({ height }) => height === lowest);
    if (found !== undefined) return found;
  }
  return finished(input, metrics, sketchOf(input, metrics, grids[0]!, densest));
};

function finished(input: DiagramInput, metrics: DiagramMetrics, sketch: Sketch): Diagram {
  const { grid, routes } = sketch;
  const heights = rowHeights(input, metrics, sketch);
  const gaps = channelHeights(sketch, metrics);
  const tops = heights.map((_, row) =>
    heights.slice(0, row).reduce((sum, own, index) => sum + own + gaps[index + 1]!.height, gaps[0]!.height),
  );
  const down: Down = { tops, heights, gaps };
  const height = bottomOf(down, grid.rows.length - 1) + gaps.at(-1)!.height;
  return {
    width: metrics.width,
    height,
    bands: bandsOf(metrics, sketch, down, height),
    boxes: boxesOf(input, metrics, sketch, down),
    routes: routes.map((route): DiagramRoute => ({ line: route.line, points: routePoints(route, sketch, down) })),
  };
}

const boxesOf = (
  { nodes, markOf }: DiagramInput,
  metrics: DiagramMetrics,
  { grid, across }: Sketch,
  { tops, heights }: Down,
): readonly DiagramBox[] =>
  nodes.map((node) => {
    const { row, column } = grid.cellOf.get(node.id)!;
    return {
      node,
      mark: markOf(node.rating),
      text: boxText(node, across.boxWidth, metrics),
      left: across.lefts[column]!,
      top: tops[row]!,
      width: across.boxWidth,
      height: heights[row]!,
    };
  });

/** Behind the boxes of a level; the first and the last reach to the edge of the drawing, behind the lines that run there. */
const bandsOf = (
  { width }: DiagramMetrics,
  { grid: { rows }, labels, strip }: Sketch,
  down: Down,
  height: number,
): readonly DiagramBand[] =>
  [...new Set(rows)].map((level) => {
    const [first, last] = [rows.indexOf(level), rows.lastIndexOf(level)];
    const top = first === 0 ? 0 : down.tops[first]! - bandPadding;
    const bottom = last === rows.length - 1 ? height : bottomOf(down, last) + bandPadding;
    const across = { left: 0, top, width, height: bottom - top };
    return { ...across, level, text: labels.get(level) ?? [], label: { ...across, width: strip - 4 } };
  });
