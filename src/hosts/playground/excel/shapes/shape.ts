import { partOf } from '../charts/chartState';
import type { Host } from '../host';
import { act, part } from '../request/members';
import type { Kind, Property } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { changeShape, insideShape, shapeOf, shapeSettings, shapesOn } from './shapeParts';
import { frameOf, moveShape, siteCount, type Frame, type ShapeState } from './shapeState';
import type { ShapeTarget } from './shapeTargets';

const frame = (target: ShapeTarget, host: Host): Frame =>
  frameOf(shapesOn(target.sheetId, host), shapeOf(target, host));

const moves = (side: 'left' | 'top'): Property<number, ShapeTarget> => ({
  get: (target, host) => frame(target, host)[side],
  set: (target, value, host) => {
    const by = value - frame(target, host)[side];
    changeShape(target, host, (shape) => moveShape(shape, side === 'left' ? by : 0, side === 'top' ? by : 0));
  },
});

const measures = (side: 'width' | 'height'): Property<number, ShapeTarget> => ({
  get: (target, host) => frame(target, host)[side],
  set: (target, value, host) => {
    if (value < 0) throw new OfficeError('InvalidArgument', `Shape.${side}`);
    changeShape(target, host, ({ type, node }) => {
      if (type !== 'GeometricShape') throw new OfficeError('InvalidOperation', `Shape.${side}`);
      node.values[side] = value;
    });
  },
});

const without = (shapes: ShapeState[], id: string): void => {
  const index = shapes.findIndex((shape) => shape.id === id);
  if (index >= 0) shapes.splice(index, 1);
  else shapes.forEach(({ children }) => without(children, id));
};

/** A shape of another kind has no such part. */
const ofType =
  (type: ShapeState['type'], name: string) =>
  (target: ShapeTarget, host: Host): ShapeTarget => {
    if (shapeOf(target, host).type !== type) throw new OfficeError('InvalidOperation', `Shape.${name}`);
    return target;
  };

export const shapeKind: Kind<Excel.Shape, ShapeTarget> = {
  name: 'Shape',
  properties: {
    ...shapeSettings<Excel.Shape>({
      name: '',
      altTextTitle: '',
      altTextDescription: '',
      geometricShapeType: null,
      lockAspectRatio: false,
      placement: 'TwoCell',
      rotation: 0,
      visible: true,
    }),
    id: { get: ({ shapeId }) => shapeId },
    type: { get: (target, host) => shapeOf(target, host).type },
    connectionSiteCount: { get: (target, host) => (shapeOf(target, host).type === 'GeometricShape' ? siteCount : 0) },
    level: { get: ({ sheetId, shapeId }, host) => (shapesOn(sheetId, host).some(({ id }) => id === shapeId) ? 0 : 1) },
    zOrderPosition: {
      get: ({ sheetId, shapeId }, host) => shapesOn(sheetId, host).findIndex(({ id }) => id === shapeId),
    },
    left: moves('left'),
    top: moves('top'),
    width: measures('width'),
    height: measures('height'),
  },
  links: {
    fill: insideShape('fill', ({ kinds }) => kinds.shapeFill),
    lineFormat: insideShape('lineFormat', ({ kinds }) => kinds.shapeLineFormat),
    textFrame: insideShape('textFrame', ({ kinds }) => kinds.textFrame),
    line: (self) =>
      part(self, self.host.kinds.line, (target) => {
        const { sheetId, shapeId, node } = ofType('Line', 'line')(target, self.host);
        return { sheetId, shapeId, node: partOf(node, 'line') };
      }),
    group: (self) => part(self, self.host.kinds.shapeGroup, (target) => ofType('Group', 'group')(target, self.host)),
  },
  methods: {
    delete: (self) => () =>
      act(self, 'delete', null, (target) =>
        changeShape(target, self.host, () => without(shapesOn(target.sheetId, self.host), target.shapeId)),
      ),
  },
};
