import { generateRandomId } from '@univerjs/core';
import { intersection, without, type SheetRange } from '../grid/areas';
import { assertWritable } from '../grid/grid';
import { followGrid, repaint, unpaint } from '../grid/paintConditionalFormat';
import type { Host } from '../host';
import type { ConditionalFormatTarget } from '../kinds';
import { act, ask, child, childOrNull } from '../request/members';
import { itemsOf, type Handle, type Kind } from '../request/kind';
import { notImplemented, OfficeError } from '../request/officeError';
import { sheetState } from '../state';
import type { ConditionalFormatState } from './conditionalFormatState';

export const conditionalFormat = ({ sheetId, id }: ConditionalFormatTarget, host: Host): ConditionalFormatState => {
  const found = sheetState(host.state, sheetId).conditionalFormats.find((format) => format.id === id);
  if (found === undefined) throw new OfficeError('ItemNotFound', 'ConditionalFormat');
  followGrid(host.grid, sheetId, found);
  return found;
};

/** Conditional formats of a sheet, where they are by now. */
export const conditionalFormatsOn = (sheetId: string, { grid, state }: Host): readonly ConditionalFormatState[] => {
  const { conditionalFormats } = sheetState(state, sheetId);
  conditionalFormats.forEach((format) => followGrid(grid, sheetId, format));
  // One whose cells are all gone is gone.
  conditionalFormats.splice(
    0,
    conditionalFormats.length,
    ...conditionalFormats.filter(({ areas }) => areas.length > 0),
  );
  return conditionalFormats;
};

const touching = ({ sheetId, area }: SheetRange, host: Host): ConditionalFormatTarget[] =>
  host.faults.broken.has('conditionalFormats')
    ? []
    : conditionalFormatsOn(sheetId, host)
        .filter(({ areas }) => areas.some((own) => intersection(own, area) !== null))
        .map(({ id }) => ({ sheetId, id }));

const add = ({ sheetId, area }: SheetRange, host: Host, type: string): ConditionalFormatTarget => {
  if (type !== 'CellValue' && type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add(${type})`);
  assertWritable(host.grid, sheetId);
  const id = generateRandomId(8);
  sheetState(host.state, sheetId).conditionalFormats.unshift({
    id,
    type,
    areas: [area],
    rule: null,
    formula: null,
    look: { fontColor: null, bold: null, italic: null, fillColor: null, numberFormat: null },
    stopIfTrue: false,
    painted: false,
  });
  return { sheetId, id };
};

/** Takes conditional formats off these cells; elsewhere they stay. */
const clearAll = (target: SheetRange, host: Host): void => {
  assertWritable(host.grid, target.sheetId);
  const { conditionalFormats } = sheetState(host.state, target.sheetId);
  for (const touched of touching(target, host)) {
    const format = conditionalFormat(touched, host);
    format.areas = format.areas.flatMap((area) => without(area, target.area));
    repaint(host.grid, target.sheetId, format);
    if (format.areas.length === 0) conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
  }
};

const remove = (target: ConditionalFormatTarget, host: Host): void => {
  assertWritable(host.grid, target.sheetId);
  const format = conditionalFormat(target, host);
  unpaint(host.grid, target.sheetId, format);
  const { conditionalFormats } = sheetState(host.state, target.sheetId);
  conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
};

export const conditionalFormatsKind: Kind<Excel.ConditionalFormatCollection, SheetRange> = {
  name: 'ConditionalFormatCollection',
  items: itemsOf((host) => host.kinds.conditionalFormat, touching),
  methods: {
    add: (self) => (type: string) =>
      child(self, 'add', type, self.host.kinds.conditionalFormat, (target) => add(target, self.host, type)),
    clearAll: (self) => () => act(self, 'clearAll', null, (target) => clearAll(target, self.host)),
    getCount: (self) => () => ask(self, 'getCount', null, (target) => touching(target, self.host).length),
    getItem: (self) => (id) =>
      child(self, 'getItem', id, self.host.kinds.conditionalFormat, (target) => {
        const found = touching(target, self.host).find((format) => format.id === id);
        if (found === undefined) throw new OfficeError('ItemNotFound', 'ConditionalFormat');
        return found;
      }),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.conditionalFormat, (target) => {
        const found = touching(target, self.host)[index];
        if (found === undefined) throw new OfficeError('InvalidArgument', 'ConditionalFormatCollection.getItemAt');
        return found;
      }),
  },
};

export const conditionalFormatKind: Kind<Excel.ConditionalFormat, ConditionalFormatTarget> = {
  name: 'ConditionalFormat',
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (target, host) => conditionalFormat(target, host).type },
    priority: {
      get: (target, host) =>
        sheetState(host.state, target.sheetId).conditionalFormats.indexOf(conditionalFormat(target, host)),
    },
    stopIfTrue: {
      get: (target, host) => conditionalFormat(target, host).stopIfTrue,
      set: (target, stop, host) => {
        const format = conditionalFormat(target, host);
        format.stopIfTrue = stop;
        repaint(host.grid, target.sheetId, format);
      },
    },
  },
  links: {
    cellValue: (self) => ofType(self, 'CellValue', self.host.kinds.cellValueFormat),
    custom: (self) => ofType(self, 'Custom', self.host.kinds.customFormat),
    cellValueOrNullObject: (self) => ofTypeOrNull(self, 'CellValue', self.host.kinds.cellValueFormat),
    customOrNullObject: (self) => ofTypeOrNull(self, 'Custom', self.host.kinds.customFormat),
  },
  methods: {
    delete: (self) => () => act(self, 'delete', null, (target) => remove(target, self.host)),
    getRange: (self) => () =>
      child(self, 'getRange', null, self.host.kinds.range, (target): SheetRange => {
        const { areas } = conditionalFormat(target, self.host);
        if (areas.length !== 1) throw new OfficeError('InvalidOperation', 'ConditionalFormat.getRange');
        return { sheetId: target.sheetId, area: areas[0]! };
      }),
    getRangeOrNullObject: (self) => () =>
      childOrNull(self, 'getRangeOrNullObject', null, self.host.kinds.range, (target) => {
        const { areas } = conditionalFormat(target, self.host);
        return areas.length === 1 ? { sheetId: target.sheetId, area: areas[0]! } : null;
      }),
  },
};

type Self = Handle<ConditionalFormatTarget>;

const ofType = <O extends object>(self: Self, type: string, kind: Kind<O, ConditionalFormatTarget>): O =>
  child(self, type, null, kind, (target) => {
    if (conditionalFormat(target, self.host).type !== type)
      throw new OfficeError('InvalidOperation', `ConditionalFormat.${type}`);
    return target;
  });

const ofTypeOrNull = <O extends object>(self: Self, type: string, kind: Kind<O, ConditionalFormatTarget>): O =>
  childOrNull(self, type, null, kind, (target) => (conditionalFormat(target, self.host).type === type ? target : null));
