import type { BoxShape, ConnectedEnd, DrawingDescription, LineShape, ShapeDescription } from '../../description';
import { drawnRoutes, pointKey, type Piece } from './pieces';
import type { Diagram, DiagramBand, DiagramBox, DiagramLine, Point } from './types';

/** Words that go with the shapes, in the language of the sheet. */
export interface DrawingWords {
  /** What the whole picture shows. */
  readonly altText: string;
  readonly boxOf: (box: DiagramBox) => string;
  readonly bandOf: (band: DiagramBand) => string;
  readonly lineOf: (line: DiagramLine) => string;
}

/** Half the size of a bend; a shape cannot be without size. */
const half = 0.5;

const boxShape = (box: DiagramBox, altText: string): BoxShape => ({
  kind: 'box',
  name: `Saldo ${box.node.id}`,
  text: [box.mark, ...box.text, ...(box.node.figure === undefined ? [] : [box.node.figure])].join('\n'),
  left: box.left,
  top: box.top,
  width: box.width,
  height: box.height,
  look: box.node.rating ?? 'plain',
  altText,
});

const bandShape = ({ level, text, left, top, width, height }: DiagramBand, altText: string): BoxShape => ({
  kind: 'box',
  name: `Saldo niveau ${level}`,
  text: text.join('\n'),
  left,
  top,
  width,
  height,
  look: 'band',
  altText,
});

const waypoint = (point: Point, name: string): BoxShape => ({
  kind: 'box',
  name,
  text: '',
  left: point.x - half,
  top: point.y - half,
  width: 2 * half,
  height: 2 * half,
  look: 'waypoint',
  altText: '',
});

/** The sites of a bend lie on top of each other but for half a point: take those that the piece runs between. */
const sitesOf = ({
  from,
  to,
}: Piece): { readonly leave: ConnectedEnd['site']; readonly arrive: ConnectedEnd['site'] } => {
  if (from.x === to.x) return from.y < to.y ? { leave: 2, arrive: 0 } : { leave: 0, arrive: 2 };
  return from.x < to.x ? { leave: 3, arrive: 1 } : { leave: 1, arrive: 3 };
};

/**
 * A laid out diagram as shapes on a sheet: bands, boxes, and straight connectors over bends that are not seen. Connectors at the
 * ends hang on the boxes and follow when a person drags one.
 */
export const drawingOf = (
  diagram: Diagram,
  place: Pick<DrawingDescription, 'name' | 'at'>,
  words: DrawingWords,
): DrawingDescription => {
  const ends = new Map<string, string>();
  for (const { left, top, width, height, node } of diagram.boxes) {
    ends.set(pointKey({ x: left + width / 2, y: top }), `Saldo ${node.id}`);
    ends.set(pointKey({ x: left + width / 2, y: top + height }), `Saldo ${node.id}`);
  }
  const bends = new Map<string, BoxShape>();
  const boxAt = (point: Point): string => {
    const key = pointKey(point);
    const box = ends.get(key);
    if (box !== undefined) return box;
    const known = bends.get(key) ?? waypoint(point, `Saldo bocht ${bends.size + 1}`);
    bends.set(key, known);
    return known.name;
  };
  const lines = drawnRoutes(diagram).flatMap(({ route, runs }, routeIndex) =>
    runs.flat().map((piece, index): LineShape => {
      const { leave, arrive } = sitesOf(piece);
      return {
        kind: 'line',
        name: `Saldo lijn ${routeIndex + 1}.${index + 1}`,
        from: { box: boxAt(piece.from), site: leave },
        to: { box: boxAt(piece.to), site: arrive },
        dash: route.line.kind === 'inLine' ? 'solid' : 'dashed',
        arrow: pointKey(piece.to) === pointKey(route.points.at(-1)!),
        altText: words.lineOf(route.line),
      };
    }),
  );
  const shapes: readonly ShapeDescription[] = [
    ...diagram.bands.map((band) => bandShape(band, words.bandOf(band))),
    ...diagram.boxes.map((box) => boxShape(box, words.boxOf(box))),
    ...bends.values(),
    ...lines,
  ];
  return { ...place, width: diagram.width, height: diagram.height, altText: words.altText, shapes };
};
