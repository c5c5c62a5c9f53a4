import type { Root, SheetTarget } from '../kinds';
import { act } from '../request/members';
import type { Kind } from '../request/kind';

export const workbookProtectionKind: Kind<Excel.WorkbookProtection, Root> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: (_, { state }) => state.structureProtected } },
  methods: {
    protect: (self) => () => act(self, 'protect', null, () => void (self.host.state.structureProtected = true)),
    unprotect: (self) => () => act(self, 'unprotect', null, () => void (self.host.state.structureProtected = false)),
  },
};

export const worksheetProtectionKind: Kind<Excel.WorksheetProtection, SheetTarget> = {
  name: 'WorksheetProtection',
  properties: { protected: { get: ({ sheetId }, { grid }) => grid.protectedSheets.has(sheetId) } },
  methods: {
    protect: (self) => () =>
      act(self, 'protect', null, ({ sheetId }) => void self.host.grid.protectedSheets.add(sheetId)),
    unprotect: (self) => () =>
      act(self, 'unprotect', null, ({ sheetId }) => void self.host.grid.protectedSheets.delete(sheetId)),
  },
};
