import { generateRandomId } from '@univerjs/core';
import { newNode, partOf } from '../charts/chartState';
import { assertWritable } from '../grid/grid';
import type { Host } from '../host';
import type { SheetTarget } from '../kinds';
import { act, ask, child, childOrNull, part } from '../request/members';
import { itemsOf, type Handle, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { targetOf } from '../request/subjects';
import { changeShape, shapeOf, shapesOn } from './shapeParts';
import { everyShape, type Point, type ShapeState } from './shapeState';
import type { ShapeTarget } from './shapeTargets';

const target = (sheetId: string, { id, node }: ShapeState): ShapeTarget => ({ sheetId, shapeId: id, node });

const named = (shapes: readonly ShapeState[], key: string): ShapeState | null =>
  shapes.find(({ id, node }) => id === key || String(node.values.name).toLowerCase() === key.toLowerCase()) ?? null;

const mustFind = (sheetId: string, shapes: readonly ShapeState[], key: string): ShapeTarget => {
  const found = named(shapes, key);
  if (found === null) throw new OfficeError('ItemNotFound', key);
  return target(sheetId, found);
};

const at = (sheetId: string, shapes: readonly ShapeState[], index: number): ShapeTarget => {
  const found = shapes[index];
  if (found === undefined) throw new OfficeError('InvalidArgument', 'ShapeCollection.getItemAt');
  return target(sheetId, found);
};

const add = ({ sheetId }: SheetTarget, host: Host, shape: Omit<ShapeState, 'id'>, word: string): ShapeTarget => {
  assertWritable(host.grid, sheetId);
  const shapes = shapesOn(sheetId, host);
  const made = { ...shape, id: generateRandomId(8) };
  made.node.values.name ??= `${word} ${everyShape(shapes).length + 1}`;
  shapes.push(made);
  host.chartsChanged();
  return target(sheetId, made);
};

const usualFrame = { left: 100, top: 100, width: 72, height: 72 };

const addLine = (owner: SheetTarget, host: Host, start: Point, end: Point, connectorType: string): ShapeTarget => {
  const node = newNode();
  partOf(node, 'line').values.connectorType = connectorType;
  return add(owner, host, { type: 'Line', node, line: { start, end, begins: null, ends: null }, children: [] }, 'Line');
};

/** Groups shapes of the sheet that are in no group yet, in the order in which they lie on each other. */
const addGroup = (owner: SheetTarget, host: Host, values: readonly (string | Excel.Shape)[]): ShapeTarget => {
  const shapes = shapesOn(owner.sheetId, host);
  const wanted = new Set(
    values.map((value) => (typeof value === 'string' ? value : targetOf<ShapeTarget>(value).shapeId)),
  );
  const children = shapes.filter(({ id }) => wanted.has(id));
  if (children.length < 2 || children.length < wanted.size)
    throw new OfficeError('InvalidArgument', 'ShapeCollection.addGroup');
  shapes.splice(0, shapes.length, ...shapes.filter((shape) => !children.includes(shape)));
  return add(owner, host, { type: 'Group', node: newNode(), line: null, children }, 'Group');
};

const made = (
  self: Handle<SheetTarget>,
  location: string,
  args: unknown,
  make: (owner: SheetTarget) => ShapeTarget,
): Excel.Shape => child(self, location, args, self.host.kinds.shape, make);

export const shapesKind: Kind<Excel.ShapeCollection, SheetTarget> = {
  name: 'ShapeCollection',
  items: itemsOf(
    (host) => host.kinds.shape,
    ({ sheetId }: SheetTarget, host) => shapesOn(sheetId, host).map((shape) => target(sheetId, shape)),
  ),
  methods: {
    addGeometricShape: (self) => (geometricShapeType: string) =>
      made(self, 'addGeometricShape', geometricShapeType, (owner) =>
        add(
          owner,
          self.host,
          { type: 'GeometricShape', node: newNode({ geometricShapeType, ...usualFrame }), line: null, children: [] },
          geometricShapeType,
        ),
      ),
    addTextBox: (self) => (text) =>
      made(self, 'addTextBox', text, (owner) => {
        const node = newNode({ geometricShapeType: 'Rectangle', ...usualFrame });
        partOf(partOf(node, 'textFrame'), 'textRange').values.text = text ?? '';
        partOf(node, 'fill').values.foregroundColor = '#FFFFFF';
        return add(owner, self.host, { type: 'GeometricShape', node, line: null, children: [] }, 'TextBox');
      }),
    addLine:
      (self) =>
      (startLeft: number, startTop: number, endLeft: number, endTop: number, connectorType = 'Straight') =>
        made(self, 'addLine', connectorType, (owner) =>
          addLine(owner, self.host, { x: startLeft, y: startTop }, { x: endLeft, y: endTop }, connectorType),
        ),
    addGroup: (self) => (values) => made(self, 'addGroup', null, (owner) => addGroup(owner, self.host, values)),
    getCount: (self) => () => ask(self, 'getCount', null, ({ sheetId }) => shapesOn(sheetId, self.host).length),
    getItem: (self) => (key) =>
      made(self, 'getItem', key, ({ sheetId }) => mustFind(sheetId, shapesOn(sheetId, self.host), key)),
    getItemAt: (self) => (index) =>
      made(self, 'getItemAt', index, ({ sheetId }) => at(sheetId, shapesOn(sheetId, self.host), index)),
    getItemOrNullObject: (self) => (key) =>
      childOrNull(self, 'getItemOrNullObject', key, self.host.kinds.shape, ({ sheetId }) => {
        const found = named(shapesOn(sheetId, self.host), key);
        return found === null ? null : target(sheetId, found);
      }),
  },
};

const inGroup = (group: ShapeTarget, host: Host): readonly ShapeState[] => shapeOf(group, host).children;

export const groupShapesKind: Kind<Excel.GroupShapeCollection, ShapeTarget> = {
  name: 'GroupShapeCollection',
  items: itemsOf(
    (host) => host.kinds.shape,
    (group: ShapeTarget, host) => inGroup(group, host).map((shape) => target(group.sheetId, shape)),
  ),
  methods: {
    getCount: (self) => () => ask(self, 'getCount', null, (group) => inGroup(group, self.host).length),
    getItem: (self) => (key) =>
      child(self, 'getItem', key, self.host.kinds.shape, (group) =>
        mustFind(group.sheetId, inGroup(group, self.host), key),
      ),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.shape, (group) =>
        at(group.sheetId, inGroup(group, self.host), index),
      ),
  },
};

export const shapeGroupKind: Kind<Excel.ShapeGroup, ShapeTarget> = {
  name: 'ShapeGroup',
  properties: { id: { get: ({ shapeId }) => shapeId } },
  links: {
    shape: (self) => part(self, self.host.kinds.shape, (group) => group),
    shapes: (self) => part(self, self.host.kinds.groupShapes, (group) => group),
  },
  methods: {
    ungroup: (self) => () =>
      act(self, 'ungroup', null, (group) =>
        changeShape(group, self.host, (shape) => {
          const shapes = shapesOn(group.sheetId, self.host);
          shapes.splice(shapes.indexOf(shape), 1, ...shape.children);
        }),
      ),
  },
};
