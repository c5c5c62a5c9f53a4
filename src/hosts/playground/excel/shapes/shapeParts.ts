import { partOf } from '../charts/chartState';
import { assertWritable } from '../grid/grid';
import type { Host } from '../host';
import { act, part } from '../request/members';
import type { Handle, Kind, Properties, Property } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { sheetState } from '../state';
import { everyShape, type ShapeState } from './shapeState';
import type { ShapeTarget } from './shapeTargets';

export const shapesOn = (sheetId: string, { state }: Host): ShapeState[] => sheetState(state, sheetId).shapes;

/** The shape, also inside a group, or `ItemNotFound` when it was deleted in the meantime. */
export const shapeOf = ({ sheetId, shapeId }: Pick<ShapeTarget, 'sheetId' | 'shapeId'>, host: Host): ShapeState => {
  const shape = everyShape(shapesOn(sheetId, host)).find(({ id }) => id === shapeId);
  if (shape === undefined) throw new OfficeError('ItemNotFound', 'Shape');
  return shape;
};

/** Changes a shape and tells whoever draws it. */
export const changeShape = (target: ShapeTarget, host: Host, run: (shape: ShapeState) => void): void => {
  const shape = shapeOf(target, host);
  assertWritable(host.grid, target.sheetId);
  run(shape);
  host.chartsChanged();
};

/** A setting that is kept as it is written; `otherwise` is what Excel says when it never was. */
const stored = (name: string, otherwise: unknown): Property<never, ShapeTarget> => ({
  get: (target, host) => {
    shapeOf(target, host);
    return (target.node.values[name] ?? otherwise) as never;
  },
  set: (target, value, host) => changeShape(target, host, () => void (target.node.values[name] = value)),
});

/** Settings kept as written, with their defaults. */
export const shapeSettings = <O extends object>(defaults: { readonly [K in keyof O]?: O[K] | null }): Properties<
  O,
  ShapeTarget
> =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, otherwise]) => [name, stored(name, otherwise)]),
  ) as unknown as Properties<O, ShapeTarget>;

/** A part of a shape's part. */
export const insideShape =
  <O extends object>(name: string, kind: (host: Host) => Kind<O, ShapeTarget>) =>
  (self: Handle<ShapeTarget>): O =>
    part(self, kind(self.host), ({ sheetId, shapeId, node }) => ({ sheetId, shapeId, node: partOf(node, name) }));

export const shapeFillKind: Kind<Excel.ShapeFill, ShapeTarget> = {
  name: 'ShapeFill',
  properties: {
    ...shapeSettings<Excel.ShapeFill>({ foregroundColor: '#4472C4', transparency: 0 }),
    type: { get: ({ node }) => (node.values.type ?? 'Solid') as 'Solid' },
  },
  methods: {
    setSolidColor: (self) => (color) =>
      act(self, 'setSolidColor', color, (target) =>
        changeShape(
          target,
          self.host,
          () => void Object.assign(target.node.values, { foregroundColor: color, type: 'Solid' }),
        ),
      ),
    clear: (self) => () =>
      act(self, 'clear', null, (target) =>
        changeShape(target, self.host, () => void (target.node.values.type = 'NoFill')),
      ),
  },
};

export const shapeLineFormatKind: Kind<Excel.ShapeLineFormat, ShapeTarget> = {
  name: 'ShapeLineFormat',
  properties: shapeSettings<Excel.ShapeLineFormat>({
    color: '#2F528F',
    dashStyle: 'Solid',
    style: 'Single',
    transparency: 0,
    visible: true,
    weight: 1,
  }),
};

export const shapeFontKind: Kind<Excel.ShapeFont, ShapeTarget> = {
  name: 'ShapeFont',
  properties: shapeSettings<Excel.ShapeFont>({
    bold: false,
    color: '#FFFFFF',
    italic: false,
    name: 'Calibri',
    size: 11,
    underline: 'None',
  }),
};

export const textFrameKind: Kind<Excel.TextFrame, ShapeTarget> = {
  name: 'TextFrame',
  properties: {
    ...shapeSettings<Excel.TextFrame>({
      autoSizeSetting: 'AutoSizeNone',
      bottomMargin: 3.6,
      leftMargin: 7.2,
      rightMargin: 7.2,
      topMargin: 3.6,
      horizontalAlignment: 'Left',
      verticalAlignment: 'Top',
      horizontalOverflow: 'Overflow',
      verticalOverflow: 'Overflow',
    }),
    hasText: { get: ({ node }) => (node.parts.textRange?.values.text ?? '') !== '' },
  },
  links: { textRange: insideShape('textRange', ({ kinds }) => kinds.textRange) },
};

export const textRangeKind: Kind<Excel.TextRange, ShapeTarget> = {
  name: 'TextRange',
  properties: shapeSettings<Excel.TextRange>({ text: '' }),
  links: { font: insideShape('font', ({ kinds }) => kinds.shapeFont) },
};
