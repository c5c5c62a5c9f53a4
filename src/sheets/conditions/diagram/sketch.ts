import { acrossOf, channelOf, exitsOf, type Across, type Channel, type Exits } from './channels';
import type { Grid } from './grid';
import type { DiagramMetrics } from './metrics';
import { planRoutes, type PlannedRoute } from './plan';
import type { DiagramInput } from './types';
import { wrap } from './wrap';

/** How close lines may come to each other. */
export interface Density {
  /** Share of the gap between two tracks. */
  readonly gap: number;
  /** Solid and dashed lines to one box on tracks of their own. */
  readonly apart: boolean;
}

/** Everything that is known before heights are. */
export interface Sketch {
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

/** Rows, columns, gutters and tracks: all places across the width. */
export const sketchOf = (
  input: DiagramInput,
  metrics: DiagramMetrics,
  grid: Grid,
  { gap: share, apart }: Density,
): Sketch => {
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
};
