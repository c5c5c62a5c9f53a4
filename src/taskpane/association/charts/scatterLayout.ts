import { ticks } from 'd3-array';
import type { Group } from '../../../analysis/association/groups';
import { linear, withAir } from '../../charts/linear';
import { placeLabels, type Box, type PlacedLabel, type Wanting } from '../../charts/placeLabels';

/** A straight line y = intercept + slope · x. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

export interface ScatterPoint {
  readonly key: string;
  readonly label: string;
  readonly outcome: number;
  readonly component: number;
  readonly group: Group;
}

export interface ScatterData {
  readonly points: readonly ScatterPoint[];
  readonly trend: Line | null;
  /** The line without each municipality in turn. */
  readonly ghosts: readonly Line[];
  /** The line without the most influential municipality. */
  readonly without: Line | null;
  /** Key of that municipality. */
  readonly influential: string | null;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly xTicks: readonly { readonly value: number; readonly x: number }[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  readonly marks: readonly (ScatterPoint & { readonly x: number; readonly y: number })[];
  readonly labels: readonly PlacedLabel[];
  readonly trend: Segment | null;
  readonly ghosts: readonly Segment[];
  readonly without: Segment | null;
  readonly ring: { readonly x: number; readonly y: number } | null;
  /** Where the words for above and below zero stand, and whether they start or end there. */
  readonly sides: readonly {
    readonly side: 'deficit' | 'surplus';
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

const [left, right, top, bottom] = [38, 6, 10, 24];
export const ringRadius = 11;
const radius = 5;
/** Many marks are smaller, and then a label for each would be unreadable anyway. */
const crowd = 60;

/** The part of a line that lies in the plot, clipped above and below. */
const segmentOf = (
  { slope, intercept }: Line,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  x: (value: number) => number,
  y: (value: number) => number,
): Segment | null => {
  const at = (value: number): number => intercept + slope * value;
  const inverse = (value: number): number => (value - intercept) / slope;
  const ends = [from, to].map((value) => {
    const reached = at(value);
    return reached < low ? inverse(low) : reached > high ? inverse(high) : value;
  });
  const [start, end] = ends as [number, number];
  if (!Number.isFinite(start) || !Number.isFinite(end) || start < from - 1e-9 || end > to + 1e-9 || start > end)
    return null;
  return { x1: x(start), y1: y(at(start)), x2: x(end), y2: y(at(end)) };
};

const letterWidth = 6.4;

/** In the right corner, else in the left one, else in the middle: where the fewest points are in the way. */
const sideOf = (
  side: 'deficit' | 'surplus',
  text: string,
  plot: Box,
  marks: readonly { readonly x: number; readonly y: number }[],
): { readonly box: Box; readonly place: ScatterLayout['sides'][number] } => {
  const width = text.length * letterWidth;
  const baseline = side === 'surplus' ? plot.top + 12 : plot.bottom - 6;
  const middle = (plot.left + plot.right) / 2;
  const places = [
    { anchor: 'end', x: plot.right, start: plot.right - width },
    { anchor: 'start', x: plot.left + 4, start: plot.left + 4 },
    { anchor: 'middle', x: middle, start: middle - width / 2 },
  ] as const;
  const boxes = places.map(({ anchor, x, start }) => {
    return { anchor, x, box: { left: start, right: start + width, top: baseline - 11, bottom: baseline + 3 } };
  });
  // Any mark may be the one with the ring.
  const r = ringRadius;
  const inTheWay = ({ box }: (typeof boxes)[number]): number =>
    marks.filter(({ x, y }) => x + r >= box.left && x - r <= box.right && y + r >= box.top && y - r <= box.bottom)
      .length;
  const { anchor, x, box } = boxes.reduce((best, other) => (inTheWay(other) < inTheWay(best) ? other : best));
  return { box, place: { side, x, y: baseline, anchor } };
};

const importance = (data: ScatterData, { key, outcome, component }: ScatterPoint): number => {
  if (key === data.influential) return Infinity;
  return data.trend === null ? 0 : Math.abs(component - data.trend.intercept - data.trend.slope * outcome);
};

/**
 * Where everything in the scatter stands, in pixels.
 * @param width of the pane's column, 240 px or more
 * @param words for above and below zero, to keep labels away from them
 */
export const scatterLayout = (
  data: ScatterData,
  width: number,
  words: Readonly<Record<'deficit' | 'surplus', string>>,
): ScatterLayout => {
  const height = Math.round(Math.min(360, Math.max(230, width * 0.82)));
  const plot: Box = { left, right: width - right, top, bottom: height - bottom };
  const xDomain = withAir(
    data.points.map(({ outcome }) => outcome),
    0.08,
  );
  // Room for the words above and below.
  const yDomain = withAir([0, ...data.points.map(({ component }) => component)], 0.14);
  const x = linear(xDomain, [plot.left, plot.right]);
  const y = linear(yDomain, [plot.bottom, plot.top]);
  const marks = data.points.map((point) => ({ ...point, x: x(point.outcome), y: y(point.component) }));
  const sides = (['surplus', 'deficit'] as const).map((side) => sideOf(side, `▲ ${words[side]}`, plot, marks));
  const many = data.points.length > crowd;
  const wanting = marks.map((mark): Wanting & { readonly weight: number } => ({
    key: mark.key,
    x: mark.x,
    y: mark.y,
    text: mark.label,
    radius: mark.key === data.influential ? ringRadius : many ? radius - 2 : radius,
    weight: importance(data, mark),
  }));
  const first = [...wanting].sort((a, b) => b.weight - a.weight);
  const line = (one: Line): readonly Segment[] => {
    const segment = segmentOf(one, xDomain, yDomain, x, y);
    return segment === null ? [] : [segment];
  };
  const ringed = marks.find(({ key }) => key === data.influential);
  return {
    width,
    height,
    plot,
    xTicks: ticks(...xDomain, Math.max(2, Math.floor((plot.right - plot.left) / 60))).map((value) => ({
      value,
      x: x(value),
    })),
    yTicks: ticks(...yDomain, 6).map((value) => ({ value, y: y(value) })),
    marks,
    labels: placeLabels(
      first,
      plot,
      sides.map(({ box }) => box),
    ),
    trend: data.trend === null ? null : (line(data.trend)[0] ?? null),
    ghosts: data.ghosts.flatMap(line),
    without: data.without === null ? null : (line(data.without)[0] ?? null),
    ring: ringed === undefined ? null : { x: ringed.x, y: ringed.y },
    sides: sides.map(({ place }) => place),
  };
};
