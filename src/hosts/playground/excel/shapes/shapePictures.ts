import type { BoxItem, LineItem, ShapeItem, ShapePicture, Stroke, TextItem } from '../../shapes/shapePicture';
import { setting, type ChartNode, type Setting } from '../charts/chartState';
import { findSheet } from '../grid/grid';
import type { Host } from '../host';
import { endsOf, frameOf, type LineState, type ShapeState } from './shapeState';

const number = (value: Setting, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
const text = (value: Setting, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const stroke = (node: ChartNode, type: ShapeState['type']): Stroke | null =>
  setting(node, 'lineFormat', 'visible') === false
    ? null
    : {
        color: text(setting(node, 'lineFormat', 'color'), type === 'Line' ? '#4472C4' : '#2F528F'),
        weight: number(setting(node, 'lineFormat', 'weight'), 1),
        isDashed: text(setting(node, 'lineFormat', 'dashStyle'), 'Solid') !== 'Solid',
      };

const across = { Left: 'left', Center: 'center', Right: 'right' } as const;
const down = { Top: 'top', Middle: 'middle', Bottom: 'bottom' } as const;

const words = (node: ChartNode): TextItem | null => {
  const content = text(setting(node, 'textFrame', 'textRange', 'text'), '');
  if (content === '') return null;
  const font = (name: string): Setting => setting(node, 'textFrame', 'textRange', 'font', name);
  const frame = (name: string): Setting => setting(node, 'textFrame', name);
  return {
    text: content,
    color: text(font('color'), '#FFFFFF'),
    size: number(font('size'), 11),
    isBold: font('bold') === true,
    isItalic: font('italic') === true,
    across: across[text(frame('horizontalAlignment'), 'Left') as keyof typeof across],
    down: down[text(frame('verticalAlignment'), 'Top') as keyof typeof down],
    padding: [
      number(frame('topMargin'), 3.6),
      number(frame('rightMargin'), 7.2),
      number(frame('bottomMargin'), 3.6),
      number(frame('leftMargin'), 7.2),
    ],
  };
};

const box = (shapes: readonly ShapeState[], shape: ShapeState): BoxItem => {
  const { node } = shape;
  const { left, top, width, height } = frameOf(shapes, shape);
  const type = setting(node, 'geometricShapeType');
  return {
    kind: 'box',
    left,
    top,
    width,
    height,
    radius: type === 'RoundRectangle' ? Math.min(width, height) / 6 : 0,
    isEllipse: type === 'Ellipse',
    fill: setting(node, 'fill', 'type') === 'NoFill' ? null : text(setting(node, 'fill', 'foregroundColor'), '#4472C4'),
    stroke: stroke(node, shape.type),
    text: words(node),
  };
};

const line = (shapes: readonly ShapeState[], { node, type }: ShapeState, state: LineState): LineItem => ({
  kind: 'line',
  ...endsOf(shapes, state),
  stroke: stroke(node, type),
  startArrow: text(setting(node, 'line', 'beginArrowheadStyle'), 'None') !== 'None',
  endArrow: text(setting(node, 'line', 'endArrowheadStyle'), 'None') !== 'None',
});

const items = (shapes: readonly ShapeState[], shape: ShapeState): readonly ShapeItem[] => {
  if (setting(shape.node, 'visible') === false) return [];
  if (shape.type === 'Group') return shape.children.flatMap((child) => items(shapes, child));
  return [shape.line === null ? box(shapes, shape) : line(shapes, shape, shape.line)];
};

const picture = (sheetId: string, shapes: readonly ShapeState[], shape: ShapeState): ShapePicture => {
  const { left, top, width, height } = frameOf(shapes, shape);
  return {
    id: shape.id,
    sheetId,
    // A line may be as thin as nothing, and must be seen.
    place: { left, top, width: Math.max(width, 1), height: Math.max(height, 1) },
    altText: text(setting(shape.node, 'altTextDescription'), ''),
    items: items(shapes, shape),
  };
};

/** All shapes that lie in no group, and groups, as they are to be drawn. */
export const shapePictures = ({ grid, state }: Host): readonly ShapePicture[] =>
  [...state.sheets]
    .filter(([sheetId]) => findSheet(grid, sheetId) !== null)
    .flatMap(([sheetId, { shapes }]) => shapes.map((shape) => picture(sheetId, shapes, shape)));
