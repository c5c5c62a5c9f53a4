import type { Palette } from '../../sheets/colours/palette';
import { ratingColours, type RatingColour, type RatingLevel } from '../../sheets/colours/ratingColours';
import type { BoxShape, ConnectedEnd, DrawingDescription, LineShape } from '../../sheets/description';
import type { MarkedDrawing } from '../identity/mark';
import type { Step } from './steps';

/** Where the drawing begins, in points from the corner of the sheet. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

interface BoxLook {
  readonly fill: string | null;
  readonly border: string | null;
  readonly dash: 'Solid' | 'Dash';
  readonly font: string;
  readonly bold: boolean;
}

/** Never colour alone: the text of the box says the rating too. */
const rated = ({ fill, ink: font, edge }: RatingColour): BoxLook => ({
  fill,
  border: edge,
  dash: 'Solid',
  font,
  bold: true,
});

const otherLooks: Readonly<Record<Exclude<BoxShape['look'], RatingLevel>, BoxLook>> = {
  unknown: { fill: '#FFFFFF', border: '#595959', dash: 'Dash', font: '#3B3B3B', bold: false },
  plain: { fill: '#FFFFFF', border: '#8A8886', dash: 'Solid', font: '#242424', bold: false },
  band: { fill: '#F3F3F3', border: null, dash: 'Solid', font: '#595959', bold: false },
  waypoint: { fill: null, border: null, dash: 'Solid', font: '#000000', bold: false },
};

const lookOf = (look: BoxShape['look'], palette: Palette): BoxLook => {
  const colours = ratingColours.light[palette];
  return look === 'high' || look === 'medium' || look === 'low' ? rated(colours[look]) : otherLooks[look];
};

const lineInk = '#595959';

const placeBox = (shapes: Excel.ShapeCollection, box: BoxShape, corner: Corner, palette: Palette): Excel.Shape => {
  const shape = shapes.addGeometricShape(
    box.look === 'band' || box.look === 'waypoint' ? 'Rectangle' : 'RoundRectangle',
  );
  shape.name = box.name;
  shape.left = corner.left + box.left;
  shape.top = corner.top + box.top;
  shape.width = box.width;
  shape.height = box.height;
  if (box.altText !== '') shape.altTextDescription = box.altText;
  const { fill, border, dash, font, bold } = lookOf(box.look, palette);
  if (fill === null) shape.fill.clear();
  else shape.fill.setSolidColor(fill);
  if (border === null) shape.lineFormat.visible = false;
  else {
    shape.lineFormat.color = border;
    shape.lineFormat.weight = 1;
    shape.lineFormat.dashStyle = dash;
  }
  if (box.text !== '') write(shape.textFrame, box, font, bold);
  return shape;
};

const write = (frame: Excel.TextFrame, { text, look }: BoxShape, colour: string, bold: boolean): void => {
  frame.textRange.text = text;
  frame.textRange.font.color = colour;
  frame.textRange.font.bold = bold;
  frame.textRange.font.size = 9;
  frame.leftMargin = 3;
  frame.rightMargin = 3;
  frame.topMargin = 2;
  frame.bottomMargin = 2;
  frame.horizontalAlignment = look === 'band' ? 'Left' : 'Center';
  frame.verticalAlignment = look === 'band' ? 'Top' : 'Middle';
};

const sites: readonly ((box: BoxShape) => readonly [x: number, y: number])[] = [
  ({ left, top, width }) => [left + width / 2, top],
  ({ left, top, height }) => [left, top + height / 2],
  ({ left, top, width, height }) => [left + width / 2, top + height],
  ({ left, top, width, height }) => [left + width, top + height / 2],
];

/** Lines come before boxes, so that they lie below them; they are stuck to them afterwards. */
const placeLine = (
  shapes: Excel.ShapeCollection,
  line: LineShape,
  boxes: ReadonlyMap<string, BoxShape>,
  { left, top }: Corner,
): Excel.Shape => {
  const at = ({ box, site }: ConnectedEnd) => sites[site]!(boxes.get(box)!);
  const [[x1, y1], [x2, y2]] = [at(line.from), at(line.to)];
  const shape = shapes.addLine(left + x1, top + y1, left + x2, top + y2, 'Straight');
  shape.name = line.name;
  shape.altTextDescription = line.altText;
  shape.lineFormat.color = lineInk;
  shape.lineFormat.weight = 1.25;
  shape.lineFormat.dashStyle = line.dash === 'dashed' ? 'Dash' : 'Solid';
  if (line.arrow) shape.line.endArrowheadStyle = 'Triangle';
  return shape;
};

/** Draws on a sheet: bands, lines over them, boxes on top; all of it one group, whose alternative text says what it shows. */
export const addDrawing = (
  sheet: Excel.Worksheet,
  { name, altText, shapes: described }: DrawingDescription,
  corner: () => Corner,
  palette: Palette,
): readonly Step[] => {
  const boxes = described.filter((shape) => shape.kind === 'box');
  const lines = described.filter((shape) => shape.kind === 'line');
  if (boxes.length === 0) return [];
  const byName = new Map(boxes.map((box) => [box.name, box]));
  return [
    {
      bytes: 5000 * described.length,
      run: () => {
        const { shapes } = sheet;
        const place = corner();
        const placeBoxes = (some: readonly BoxShape[]) =>
          some.map((box) => [box.name, placeBox(shapes, box, place, palette)] as const);
        const bands = placeBoxes(boxes.filter(({ look }) => look === 'band'));
        const drawn = lines.map((line) => ({ line, shape: placeLine(shapes, line, byName, place) }));
        const others = placeBoxes(boxes.filter(({ look }) => look !== 'band'));
        const placed = new Map([...bands, ...others]);
        for (const { line, shape } of drawn) {
          shape.line.connectBeginShape(placed.get(line.from.box)!, line.from.site);
          shape.line.connectEndShape(placed.get(line.to.box)!, line.to.site);
        }
        const all = [...placed.values(), ...drawn.map(({ shape }) => shape)];
        const whole = all.length === 1 ? all[0]! : shapes.addGroup(all);
        whole.name = name;
        whole.altTextTitle = name;
        whole.altTextDescription = altText;
        // It moves with its cells; a row that is hidden or made higher does not pull it out of shape.
        whole.placement = 'OneCell';
      },
    },
  ];
};

/** A shape on a sheet that lies in no group. */
export interface SheetShape {
  readonly id: string;
  readonly name: string;
}

/** Shapes that Saldo drew: the group, or its parts where a person took it apart. */
export const ownShapes = <T extends { readonly name: string }>(
  shapes: readonly T[],
  drawings: readonly MarkedDrawing[],
): readonly T[] => {
  const names = new Set(drawings.flatMap(({ name, shapes: parts }) => [name, ...parts]));
  return shapes.filter(({ name }) => names.has(name));
};

/** What the mark of a sheet remembers of its drawings. */
export const markedDrawings = (drawings: readonly DrawingDescription[] = []): readonly MarkedDrawing[] =>
  drawings.map(({ name, shapes }) => ({ name, shapes: shapes.map((shape) => shape.name) }));
