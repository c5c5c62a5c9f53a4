import type { DiagramMetrics } from '../../../src/sheets/conditions/diagram/metrics';
import { textWidth } from '../../../src/sheets/conditions/diagram/textWidth';
import type { Diagram, DiagramRoute, Point, Rectangle } from '../../../src/sheets/conditions/diagram/types';

const slack = 0.01;
const right = (r: Rectangle) => r.left + r.width;
const bottom = (r: Rectangle) => r.top + r.height;

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < right(b) - slack && b.left < right(a) - slack && a.top < bottom(b) - slack && b.top < bottom(a) - slack;

/** The straight piece between two points as a rectangle without width. */
const span = (from: Point, to: Point): Rectangle => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  width: Math.abs(from.x - to.x),
  height: Math.abs(from.y - to.y),
});

/** Inside, or along the border: a line that runs along a box is as bad as one that crosses it. */
const meets = (piece: Rectangle, box: Rectangle): boolean =>
  piece.left <= right(box) + slack &&
  box.left <= right(piece) + slack &&
  piece.top <= bottom(box) + slack &&
  box.top <= bottom(piece) + slack;

const piecesOf = ({ points }: DiagramRoute): readonly Rectangle[] =>
  points.slice(1).map((to, index) => span(points[index], to));

/** The first piece may touch the bottom of its own box, the last one the top of its own. */
const touchesOwnEnd = (route: DiagramRoute, index: number, box: Diagram['boxes'][number]): boolean => {
  const piece = piecesOf(route)[index];
  const isFirst = index === 0 && box.node.id === route.line.from && Math.abs(piece.top - bottom(box)) < slack;
  const isLast =
    index === route.points.length - 2 && box.node.id === route.line.to && Math.abs(bottom(piece) - box.top) < slack;
  return isFirst || isLast;
};

/** Two pieces on one line that lie over each other for more than a point. */
const runTogether = (a: Rectangle, b: Rectangle): boolean => {
  const sameX = a.width < slack && b.width < slack && Math.abs(a.left - b.left) < 1;
  const sameY = a.height < slack && b.height < slack && Math.abs(a.top - b.top) < 1;
  const length = sameX
    ? Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top)
    : sameY
      ? Math.min(right(a), right(b)) - Math.max(a.left, b.left)
      : 0;
  return length > slack;
};

/** All that is wrong with a drawing, in words; empty when it is as it should be. */
export const diagramFaults = (diagram: Diagram, metrics: DiagramMetrics): readonly string[] => {
  const faults: string[] = [];
  const { boxes, bands, routes } = diagram;
  const say = (fault: string, is: boolean) => {
    if (is) faults.push(fault);
  };
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) say(`${box.node.id} over ${other.node.id}`, overlap(box, other));
    const band = bands.find(({ level }) => level === box.node.level)!;
    say(`${box.node.id} outside its band`, box.top < band.top || bottom(box) > bottom(band));
    say(
      `${box.node.id} over the name of a level`,
      bands.some(({ label }) => overlap(box, label)),
    );
    const room = box.width - 2 * metrics.padding + slack;
    const texts = [...box.text, ...(box.node.figure === undefined ? [] : [box.node.figure])];
    say(
      `text wider than ${box.node.id}`,
      [box.mark, ...texts].some((line) => textWidth(line, metrics.fontSize) > room),
    );
    const height = metrics.markHeight + 2 * metrics.padding + texts.length * metrics.lineHeight;
    say(`text higher than ${box.node.id}`, height > box.height + slack);
  }
  for (const [index, band] of bands.entries()) {
    for (const other of bands.slice(index + 1)) say(`band ${band.level} over ${other.level}`, overlap(band, other));
    const longest = Math.max(0, ...band.text.map((line) => textWidth(line, metrics.fontSize)));
    const along = metrics.levelNames === 'upright' ? band.label.height : band.label.width;
    const across = metrics.levelNames === 'upright' ? band.label.width : band.label.height;
    say(`name of level ${band.level} too long`, longest > along + slack);
    say(`name of level ${band.level} too many lines`, band.text.length * metrics.lineHeight > across + slack);
  }
  const everything: readonly Rectangle[] = [...boxes, ...bands, ...routes.flatMap(piecesOf)];
  const isOutside = (r: Rectangle) =>
    r.left < 0 || r.top < 0 || right(r) > metrics.width + slack || bottom(r) > diagram.height + slack;
  say('something outside the drawing', everything.some(isOutside));
  for (const route of routes) {
    const { from, to } = route.line;
    for (const [index, piece] of piecesOf(route).entries()) {
      say(`${from} → ${to} is askew`, piece.width > slack && piece.height > slack);
      for (const box of boxes) {
        say(`${from} → ${to} meets ${box.node.id}`, meets(piece, box) && !touchesOwnEnd(route, index, box));
      }
      say(
        `${from} → ${to} meets the name of a level`,
        bands.some(({ label }) => overlap(piece, label) || meets(piece, label)),
      );
    }
  }
  for (const [index, route] of routes.entries()) {
    for (const other of routes.slice(index + 1)) {
      if (route.line.from === other.line.from || route.line.to === other.line.to) continue;
      const isOn = piecesOf(route).some((a) => piecesOf(other).some((b) => runTogether(a, b)));
      say(`${route.line.from} → ${route.line.to} runs over ${other.line.from} → ${other.line.to}`, isOn);
    }
  }
  // Arrowheads: one place per box, and those of different boxes apart.
  const heads = new Map(routes.map(({ line, points }) => [line.to, points.at(-1)!]));
  say(
    'two arrowheads at one box',
    routes.some(
      ({ line, points }) => points.at(-1)!.x !== heads.get(line.to)!.x || points.at(-1)!.y !== heads.get(line.to)!.y,
    ),
  );
  const places = [...heads.values()];
  say(
    'arrowheads over each other',
    places.some((a, i) => places.slice(i + 1).some((b) => Math.abs(a.x - b.x) < 12 && Math.abs(a.y - b.y) < 12)),
  );
  say(
    'no room for an arrowhead',
    routes.some(({ points }) => points.at(-1)!.y - points.at(-2)!.y < metrics.arrowLength),
  );
  return faults;
};
