import { fullAddress } from '../grid/areas';
import { sheetOf } from '../grid/grid';
import { nameById, rangeOfName, redefineName, removeName, type GridName } from '../grid/names';
import type { Host } from '../host';
import type { ById } from '../kinds';
import { act, child, childOrNull, part } from '../request/members';
import type { Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';

const current = ({ id }: ById, { grid }: Host): GridName => nameById(grid, id);

const ownSheet = (target: ById, host: Host): { sheetId: string } | null => {
  const { sheetId } = current(target, host);
  return sheetId === null ? null : { sheetId };
};

const valueOf = (target: ById, host: Host): string => {
  const name = current(target, host);
  const range = rangeOfName(host.grid, name);
  return range === null ? name.formula : fullAddress(sheetOf(host.grid, range.sheetId).getName(), range.area);
};

export const nameKind: Kind<Excel.NamedItem, ById> = {
  name: 'NamedItem',
  properties: {
    name: { get: (target, host) => current(target, host).name },
    formula: {
      get: (target, host) => current(target, host).formula as unknown,
      set: (target, formula, host) => {
        if (typeof formula !== 'string' || !formula.startsWith('='))
          throw new OfficeError('InvalidArgument', 'NamedItem.formula');
        redefineName(host.grid, current(target, host), formula);
      },
    },
    comment: { get: (target, host) => current(target, host).comment },
    scope: { get: (target, host) => (current(target, host).sheetId === null ? 'Workbook' : 'Worksheet') },
    // Excel distinguishes more; names made of cells are what the add-in meets.
    type: {
      get: (target, host) =>
        current(target, host).formula.includes('#REF!')
          ? 'Error'
          : rangeOfName(host.grid, current(target, host)) === null
            ? 'String'
            : 'Range',
    },
    value: { get: valueOf },
    visible: { get: () => true },
  },
  links: {
    worksheet: (self) =>
      part(self, self.host.kinds.worksheet, (target) => {
        const sheet = ownSheet(target, self.host);
        if (sheet === null) throw new OfficeError('ItemNotFound', 'NamedItem.worksheet');
        return sheet;
      }),
  },
  methods: {
    getRange: (self) => () =>
      child(self, 'getRange', null, self.host.kinds.range, (target) => {
        const range = rangeOfName(self.host.grid, current(target, self.host));
        if (range === null) throw new OfficeError('InvalidReference', 'NamedItem.getRange');
        return range;
      }),
    getRangeOrNullObject: (self) => () =>
      childOrNull(self, 'getRangeOrNullObject', null, self.host.kinds.range, (target) =>
        rangeOfName(self.host.grid, current(target, self.host)),
      ),
    delete: (self) => () =>
      act(self, 'delete', null, (target) => removeName(self.host.grid, current(target, self.host))),
  },
};
