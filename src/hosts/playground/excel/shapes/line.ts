import type { Host } from '../host';
import { act, part } from '../request/members';
import type { Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { targetOf } from '../request/subjects';
import { changeShape, shapeOf, shapeSettings } from './shapeParts';
import { siteCount, type LineState } from './shapeState';
import type { ShapeTarget } from './shapeTargets';

const lineOf = (target: ShapeTarget, host: Host): LineState => {
  const { line } = shapeOf(target, host);
  if (line === null) throw new OfficeError('InvalidOperation', 'Shape.line');
  return line;
};

type End = 'begins' | 'ends';

const connect = (target: ShapeTarget, host: Host, end: End, shape: Excel.Shape, site: number): void => {
  const { sheetId, shapeId } = targetOf<ShapeTarget>(shape);
  const other = shapeOf({ sheetId, shapeId }, host);
  if (sheetId !== target.sheetId || other.line !== null || other.children.length > 0)
    throw new OfficeError('InvalidArgument', 'Line.connectShape');
  if (site < 0 || site >= siteCount) throw new OfficeError('InvalidArgument', 'Line.connectShape');
  changeShape(target, host, () => void (lineOf(target, host)[end] = { shapeId, site }));
};

const disconnect = (target: ShapeTarget, host: Host, end: End): void =>
  changeShape(target, host, () => void (lineOf(target, host)[end] = null));

export const lineKind: Kind<Excel.Line, ShapeTarget> = {
  name: 'Line',
  properties: {
    ...shapeSettings<Excel.Line>({
      beginArrowheadLength: 'Medium',
      beginArrowheadStyle: 'None',
      beginArrowheadWidth: 'Medium',
      endArrowheadLength: 'Medium',
      endArrowheadStyle: 'None',
      endArrowheadWidth: 'Medium',
      connectorType: 'Straight',
    }),
    id: { get: ({ shapeId }) => shapeId },
    isBeginConnected: { get: (target, host) => lineOf(target, host).begins !== null },
    isEndConnected: { get: (target, host) => lineOf(target, host).ends !== null },
    beginConnectedSite: { get: (target, host) => lineOf(target, host).begins?.site ?? (null as unknown as number) },
    endConnectedSite: { get: (target, host) => lineOf(target, host).ends?.site ?? (null as unknown as number) },
  },
  links: {
    shape: (self) => part(self, self.host.kinds.shape, (target) => target),
    beginConnectedShape: (self) =>
      part(self, self.host.kinds.shape, (target) => connected(target, self.host, 'begins')),
    endConnectedShape: (self) => part(self, self.host.kinds.shape, (target) => connected(target, self.host, 'ends')),
  },
  methods: {
    connectBeginShape: (self) => (shape, site) =>
      act(self, 'connectBeginShape', site, (target) => connect(target, self.host, 'begins', shape, site)),
    connectEndShape: (self) => (shape, site) =>
      act(self, 'connectEndShape', site, (target) => connect(target, self.host, 'ends', shape, site)),
    disconnectBeginShape: (self) => () =>
      act(self, 'disconnectBeginShape', null, (target) => disconnect(target, self.host, 'begins')),
    disconnectEndShape: (self) => () =>
      act(self, 'disconnectEndShape', null, (target) => disconnect(target, self.host, 'ends')),
  },
};

const connected = (target: ShapeTarget, host: Host, end: End): ShapeTarget => {
  const connection = lineOf(target, host)[end];
  if (connection === null) throw new OfficeError('ItemNotFound', 'Shape');
  const { shapeId } = connection;
  return { sheetId: target.sheetId, shapeId, node: shapeOf({ sheetId: target.sheetId, shapeId }, host).node };
};
