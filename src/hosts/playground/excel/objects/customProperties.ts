import { customProperties, presentKey, setCustomProperties } from '../grid/customProperties';
import { assertWritable } from '../grid/grid';
import type { Host } from '../host';
import type { CustomPropertyTarget, SheetTarget } from '../kinds';
import { act, ask, child, childOrNull } from '../request/members';
import { itemsOf, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';

const find = ({ sheetId }: SheetTarget, { grid }: Host, key: string): CustomPropertyTarget | null => {
  const present = presentKey(customProperties(grid, sheetId), key);
  return present === null ? null : { sheetId, key: present };
};

/** Adds the property or gives it another value. */
const put = (target: SheetTarget, host: Host, key: string, value: string): CustomPropertyTarget => {
  if (key === '' || key.length > 255 || typeof value !== 'string')
    throw new OfficeError('InvalidArgument', 'WorksheetCustomPropertyCollection.add');
  assertWritable(host.grid, target.sheetId);
  const present = find(target, host, key)?.key ?? key;
  setCustomProperties(host.grid, target.sheetId, { ...customProperties(host.grid, target.sheetId), [present]: value });
  return { sheetId: target.sheetId, key: present };
};

const keys = ({ sheetId }: SheetTarget, { grid }: Host): CustomPropertyTarget[] =>
  Object.keys(customProperties(grid, sheetId)).map((key) => ({ sheetId, key }));

export const customPropertiesKind: Kind<Excel.WorksheetCustomPropertyCollection, SheetTarget> = {
  name: 'WorksheetCustomPropertyCollection',
  items: itemsOf((host) => host.kinds.customProperty, keys),
  methods: {
    add: (self) => (key, value) =>
      child(self, 'add', [key, value], self.host.kinds.customProperty, (target) => put(target, self.host, key, value)),
    getCount: (self) => () => ask(self, 'getCount', null, (target) => keys(target, self.host).length),
    getItem: (self) => (key) =>
      child(self, 'getItem', key, self.host.kinds.customProperty, (target) => {
        const found = find(target, self.host, key);
        if (found === null) throw new OfficeError('ItemNotFound', key);
        return found;
      }),
    getItemOrNullObject: (self) => (key) =>
      childOrNull(self, 'getItemOrNullObject', key, self.host.kinds.customProperty, (target) =>
        find(target, self.host, key),
      ),
  },
};

export const customPropertyKind: Kind<Excel.WorksheetCustomProperty, CustomPropertyTarget> = {
  name: 'WorksheetCustomProperty',
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheetId, key }, { grid }) => customProperties(grid, sheetId)[key] ?? '',
      set: (target, value, host) => void put(target, host, target.key, value),
    },
  },
  methods: {
    delete: (self) => () =>
      act(self, 'delete', null, ({ sheetId, key }) => {
        const others = Object.entries(customProperties(self.host.grid, sheetId)).filter(([other]) => other !== key);
        setCustomProperties(self.host.grid, sheetId, Object.fromEntries(others));
      }),
  },
};
