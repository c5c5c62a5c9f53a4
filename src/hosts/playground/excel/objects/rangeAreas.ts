import { addressOf, fullAddress } from '../grid/areas';
import { sheetOf } from '../grid/grid';
import type { AreasTarget } from '../kinds';
import { ask, child, part } from '../request/members';
import { itemsOf, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';

export const rangeAreasKind: Kind<Excel.RangeAreas, AreasTarget> = {
  name: 'RangeAreas',
  properties: {
    address: {
      get: ({ sheetId, areas }, { grid }) =>
        areas.map((area) => fullAddress(sheetOf(grid, sheetId).getName(), area)).join(','),
    },
    addressLocal: { get: ({ areas }) => areas.map(addressOf).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  links: {
    areas: (self) => part(self, self.host.kinds.rangesOfAreas, (target) => target),
    worksheet: (self) => part(self, self.host.kinds.worksheet, ({ sheetId }) => ({ sheetId })),
  },
};

export const rangesOfAreasKind: Kind<Excel.RangeCollection, AreasTarget> = {
  name: 'RangeCollection',
  items: itemsOf(
    (host) => host.kinds.range,
    ({ sheetId, areas }) => areas.map((area) => ({ sheetId, area })),
  ),
  methods: {
    getCount: (self) => () => ask(self, 'getCount', null, ({ areas }) => areas.length),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.range, ({ sheetId, areas }) => {
        const area = areas[index];
        if (area === undefined) throw new OfficeError('InvalidArgument', 'RangeCollection.getItemAt');
        return { sheetId, area };
      }),
  },
};
