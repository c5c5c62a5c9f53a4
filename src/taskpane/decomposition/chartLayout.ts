import { ticks } from 'd3-array';
import type { ChartRow } from './chartRows';
import type { Entry } from '../session/preview';

/** A bar from one share to another, in pixels. */
export interface Bar {
  readonly part: 'volume' | 'price' | 'interaction';
  readonly sign: 'deficit' | 'surplus';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface EntryLayout {
  readonly bars: readonly Bar[];
  /** Where the balance is. */
  readonly mark: number;
}

export interface PlacedRow {
  readonly row: ChartRow;
  readonly y: number;
  readonly height: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly zero: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly PlacedRow[];
  readonly entry: (entry: Entry) => EntryLayout;
}

const headHeight = 22;
const headingHeight = 24;
const entryHeight = 27;
const betweenHeight = 22;
const axisHeight = 22;
const valueWidth = 54;
const barHeight = 9;
/** The smallest bar that can still be seen. */
const thinnest = 1;
/** Room for half a mark at the ends. */
const edge = 4;
/** A label such as `+10%` with air around it. */
const tickWidth = 46;
/** Less than a tenth of a per cent from end to end is not worth an axis of its own. */
const narrowest = 0.001;
const mostTicks = 4;

const heights: Readonly<Record<ChartRow['kind'], number>> = {
  heading: headingHeight,
  entry: entryHeight,
  between: betweenHeight,
};

/** All values that have to fit: where each bar ends, and the balance. */
const reach = ({ balance, components: { volume, price } }: Entry): readonly number[] => [
  0,
  balance,
  volume,
  volume + price,
];

const stack = (rows: readonly ChartRow[]): readonly PlacedRow[] => {
  let y = headHeight;
  return rows.map((row) => {
    const placed = { row, y, height: heights[row.kind] };
    y += placed.height;
    return placed;
  });
};

/** Volume from zero, price from where volume ends, interaction from where price ends; each a little lower than the one before. */
const barsOf = (
  { components: { volume, price, interaction } }: Entry,
  x: (share: number) => number,
): readonly Bar[] => {
  const parts = [
    { part: 'volume', from: 0, size: volume },
    { part: 'price', from: volume, size: price },
    ...(interaction === 0 ? [] : [{ part: 'interaction', from: volume + price, size: interaction } as const]),
  ] as const;
  const height = parts.length > 2 ? (barHeight * 2) / 3 : barHeight;
  return parts.map(({ part, from, size }, index) => ({
    part,
    sign: size < 0 ? 'deficit' : 'surplus',
    x: Math.min(x(from), x(from + size)),
    y: 3 + index * height,
    width: Math.max(Math.abs(x(from + size) - x(from)), thinnest),
    height,
  }));
};

/**
 * Where everything in the chart stands, in pixels.
 * @param width of the pane's column, 240 px or more
 */
export const chartLayout = (rows: readonly ChartRow[], width: number): ChartLayout => {
  const entries = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : []));
  const shares = entries.flatMap(reach);
  const labelWidth = Math.round(Math.min(150, Math.max(84, width * 0.34)));
  const placed = stack(rows);
  const last = placed.at(-1);
  const bottom = last === undefined ? headHeight : last.y + last.height;
  const plot = { left: labelWidth + 8, right: width - valueWidth, top: headHeight - 4, bottom };
  const from = Math.min(0, ...shares);
  const to = Math.max(0, from + narrowest, ...shares);
  const room = plot.right - plot.left - 2 * edge;
  const scale = (share: number): number => plot.left + edge + ((share - from) / (to - from)) * room;
  const count = Math.min(mostTicks, Math.max(1, Math.floor(room / tickWidth)));
  return {
    width,
    height: bottom + axisHeight,
    labelWidth,
    plot,
    zero: scale(0),
    ticks: ticks(from, to, count).map((value) => ({ value, x: scale(value) })),
    rows: placed,
    entry: (entry) => ({ bars: barsOf(entry, scale), mark: scale(entry.balance) }),
  };
};
