import { selectionOf } from '../grid/selection';
import type { Root } from '../kinds';
import { child, part } from '../request/members';
import { eventHandlers } from '../request/hostEvents';
import type { Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';

const whole = { sheetId: null };

export const workbookKind: Kind<Excel.Workbook, Root> = {
  name: 'Workbook',
  properties: { name: { get: (_, { grid }) => grid.facade().getName() } },
  links: {
    application: (self) => part(self, self.host.kinds.application, (target) => target),
    worksheets: (self) => part(self, self.host.kinds.worksheets, (target) => target),
    tables: (self) => part(self, self.host.kinds.tables, () => whole),
    names: (self) => part(self, self.host.kinds.names, () => whole),
    protection: (self) => part(self, self.host.kinds.workbookProtection, (target) => target),
    onSelectionChanged: (self) => eventHandlers(self, 'onSelectionChanged', 'selectionChanged', () => null),
  },
  methods: {
    getSelectedRange: (self) => () =>
      child(self, 'getSelectedRange', null, self.host.kinds.range, () => {
        const { sheetId, areas } = selectionOf(self.host.grid);
        if (areas.length !== 1) throw new OfficeError('InvalidSelection', 'Workbook.getSelectedRange');
        return { sheetId, area: areas[0]! };
      }),
    getSelectedRanges: (self) => () =>
      child(self, 'getSelectedRanges', null, self.host.kinds.rangeAreas, () => selectionOf(self.host.grid)),
    getActiveCell: (self) => () =>
      child(self, 'getActiveCell', null, self.host.kinds.range, () => {
        const { sheetId, activeCell } = selectionOf(self.host.grid);
        return { sheetId, area: { ...activeCell, rows: 1, columns: 1 } };
      }),
  },
};
