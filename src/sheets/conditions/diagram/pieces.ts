import type { Diagram, DiagramRoute, Point } from './types';

/** A straight part of one or more routes, drawn once however many share it. */
export interface Piece {
  readonly from: Point;
  readonly to: Point;
}

/** What of a route is not drawn yet by the routes before it: runs of pieces that follow each other. */
export interface DrawnRoute {
  readonly route: DiagramRoute;
  readonly runs: readonly (readonly Piece[])[];
}

const hundredth = (value: number): number => Math.round(value * 100);
export const pointKey = ({ x, y }: Point): string => `${hundredth(x)} ${hundredth(y)}`;
const pieceKey = ({ from, to }: Piece): string => [pointKey(from), pointKey(to)].sort().join(' ');

const isBetween = (point: Point, from: Point, to: Point): boolean => {
  const [px, py, fx, fy, tx, ty] = [point.x, point.y, from.x, from.y, to.x, to.y].map(hundredth) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (fx === tx) return px === fx && py > Math.min(fy, ty) && py < Math.max(fy, ty);
  return py === fy && px > Math.min(fx, tx) && px < Math.max(fx, tx);
};

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** A route cut where routes from the same box or to the same box join it or leave it. */
const cut = ({ line, points }: DiagramRoute, routes: readonly DiagramRoute[]): readonly Piece[] => {
  const bends = routes
    .filter(({ line: other }) => other.from === line.from || other.to === line.to)
    .flatMap((other) => other.points);
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!;
    const between = new Map(
      bends.filter((bend) => isBetween(bend, from, to)).map((bend): [string, Point] => [pointKey(bend), bend]),
    );
    const stops = [from, ...[...between.values()].sort((a, b) => distance(a, from) - distance(b, from)), to];
    return stops.slice(1).map((stop, place) => ({ from: stops[place]!, to: stop }));
  });
};

/**
 * The routes without what others have drawn already, solid ones first: two dashed lines on top of each other would look solid, and
 * a dashed one on top of a solid one would not be seen.
 */
export const drawnRoutes = ({ routes }: Diagram): readonly DrawnRoute[] => {
  const drawn = new Set<string>();
  const inOrder = [
    ...routes.filter(({ line }) => line.kind === 'inLine'),
    ...routes.filter(({ line }) => line.kind === 'possible'),
  ];
  return inOrder.map((route) => {
    const runs: Piece[][] = [];
    let isOpen = false;
    for (const piece of cut(route, routes)) {
      const key = pieceKey(piece);
      if (drawn.has(key)) isOpen = false;
      else if (isOpen) runs.at(-1)!.push(piece);
      else {
        runs.push([piece]);
        isOpen = true;
      }
      drawn.add(key);
    }
    return { route, runs };
  });
};

const towards = (from: Point, to: Point, length: number): Point => {
  const all = distance(from, to);
  const share = all === 0 ? 0 : length / all;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

/**
 * The corners that a run goes through. Where it joins what is already drawn it goes on along it for `overlap`, so that the bend
 * shows which way it goes: a bend is a joint, a crossing goes straight.
 */
export const runPoints = (run: readonly Piece[], { points }: DiagramRoute, overlap: number): readonly Point[] => {
  const [first, last] = [run[0]!.from, run.at(-1)!.to];
  const own = [first, ...run.map(({ to }) => to)];
  const before = points.slice(1).findIndex((to, index) => isOn(first, points[index]!, to));
  const after = points
    .slice(1)
    .findIndex((to, index) => pointKey(to) !== pointKey(last) && isOnOrStart(last, points[index]!, to));
  const lead =
    pointKey(first) === pointKey(points[0]!)
      ? []
      : [towards(first, points[before]!, Math.min(overlap, distance(first, points[before]!)))];
  const tail =
    after === -1 ? [] : [towards(last, points[after + 1]!, Math.min(overlap, distance(last, points[after + 1]!)))];
  return [...lead, ...own, ...tail];
};

/** On the piece, its start left out. */
const isOn = (point: Point, from: Point, to: Point): boolean =>
  isBetween(point, from, to) || pointKey(point) === pointKey(to);

/** On the piece, its end left out. */
const isOnOrStart = (point: Point, from: Point, to: Point): boolean =>
  isBetween(point, from, to) || pointKey(point) === pointKey(from);
