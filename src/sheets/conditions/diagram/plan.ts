import type { Cell, Grid } from './grid';
import type { DiagramLine } from './types';

/**
 * How a line goes, apart from measures. Channel `i` lies above row `i`, the last one under the last row; gutter `i` lies left of
 * column `i`, the last one right of the last column. A line leaves its box at the bottom into a channel, changes channels in a
 * gutter when it has to, and arrives at the top of the other box: it never meets a box on the way.
 */
export interface PlannedRoute {
  readonly line: DiagramLine;
  /** Lines of one net run on the same track: those to one box, solid and dashed apart. */
  readonly net: string;
  readonly from: Cell;
  readonly to: Cell;
  /** `null`: the box stands in the row right below. */
  readonly gutter: number | null;
  /** Straight down, without a track. */
  readonly isStraight: boolean;
}

export const exitChannel = ({ from }: PlannedRoute): number => from.row + 1;
export const entryChannel = ({ to }: PlannedRoute): number => to.row;

interface Use {
  readonly net: string;
  readonly gutter: number;
  readonly first: number;
  readonly last: number;
}

/** A gutter with other lines in it costs something; one with the same net in it gains something. */
const priceOf = (gutter: number, route: Omit<PlannedRoute, 'gutter' | 'isStraight'>, uses: readonly Use[]): number => {
  const sideways = Math.abs(route.from.column + 0.5 - gutter) + Math.abs(route.to.column + 0.5 - gutter);
  const first = Math.min(route.from.row + 1, route.to.row);
  const last = Math.max(route.from.row + 1, route.to.row);
  const beside = uses.filter((use) => use.gutter === gutter && use.first <= last && use.last >= first);
  const others = new Set(beside.filter(({ net }) => net !== route.net).map(({ net }) => net)).size;
  return sideways + 0.35 * others - (beside.some(({ net }) => net === route.net) ? 0.8 : 0);
};

const netOf = ({ to, kind }: DiagramLine, apart: boolean): string => (apart ? `${kind} ${to}` : to);

/** A line may go straight down when no other line could be taken for it: its start or its end has no other. */
const straightAmong = (lines: readonly DiagramLine[]) => {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const { from, to } of lines) {
    starts.set(from, (starts.get(from) ?? 0) + 1);
    ends.set(to, (ends.get(to) ?? 0) + 1);
  }
  return ({ from, to }: DiagramLine) => starts.get(from) === 1 || ends.get(to) === 1;
};

/**
 * Chooses a gutter for every line that needs one, the longest lines first.
 * @param apart solid and dashed lines to the same box on tracks of their own
 */
export const planRoutes = (grid: Grid, lines: readonly DiagramLine[], apart: boolean): readonly PlannedRoute[] => {
  const mayBeStraight = straightAmong(lines);
  const rough = lines.map((line) => {
    const [from, to] = [grid.cellOf.get(line.from)!, grid.cellOf.get(line.to)!];
    return { line, net: netOf(line, apart), from, to, span: Math.abs(from.row + 1 - to.row) };
  });
  const uses: Use[] = [];
  return [...rough]
    .sort((a, b) => b.span - a.span)
    .map(({ span, ...route }): PlannedRoute => {
      if (span === 0) {
        const isStraight = route.from.column === route.to.column && mayBeStraight(route.line);
        return { ...route, gutter: null, isStraight };
      }
      const prices = Array.from({ length: grid.columns + 1 }, (_, gutter) => priceOf(gutter, route, uses));
      const gutter = prices.indexOf(Math.min(...prices));
      const [exit, entry] = [route.from.row + 1, route.to.row];
      uses.push({ net: route.net, gutter, first: Math.min(exit, entry), last: Math.max(exit, entry) });
      return { ...route, gutter, isStraight: false };
    });
};
