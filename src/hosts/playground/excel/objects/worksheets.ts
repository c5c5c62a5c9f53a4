import { sheetByName, type Grid } from '../grid/grid';
import { addSheet, isVisible } from '../grid/sheets';
import type { Host } from '../host';
import type { Root, SheetTarget } from '../kinds';
import { ask, child, childOrNull } from '../request/members';
import { eventHandlers } from '../request/hostEvents';
import { itemsOf, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { assertStructure } from './structure';

const all = (grid: Grid, visibleOnly = false): SheetTarget[] =>
  grid
    .book()
    .getSheets()
    .map((sheet) => ({ sheetId: sheet.getSheetId() }))
    .filter(({ sheetId }) => !visibleOnly || isVisible(grid, sheetId));

/** By id or by name, as Excel takes both. */
const find = ({ grid }: Host, key: string): SheetTarget | null => {
  const byId = grid.book().getSheetBySheetId(key);
  const sheet = byId ?? sheetByName(grid, key);
  return sheet === null ? null : { sheetId: sheet.getSheetId() };
};

const anywhere = (): null => null;

export const worksheetsKind: Kind<Excel.WorksheetCollection, Root> = {
  name: 'WorksheetCollection',
  items: itemsOf(
    (host) => host.kinds.worksheet,
    (_, { grid }) => all(grid),
  ),
  links: {
    onChanged: (self) => eventHandlers(self, 'onChanged', 'changed', anywhere),
    onActivated: (self) => eventHandlers(self, 'onActivated', 'sheetActivated', anywhere),
    onDeactivated: (self) => eventHandlers(self, 'onDeactivated', 'sheetDeactivated', anywhere),
    onAdded: (self) => eventHandlers(self, 'onAdded', 'sheetAdded', anywhere),
    onDeleted: (self) => eventHandlers(self, 'onDeleted', 'sheetDeleted', anywhere),
    onNameChanged: (self) => eventHandlers(self, 'onNameChanged', 'sheetRenamed', anywhere),
    onCalculated: (self) => eventHandlers(self, 'onCalculated', 'calculated', anywhere),
    onSelectionChanged: (self) => eventHandlers(self, 'onSelectionChanged', 'sheetSelectionChanged', anywhere),
  },
  methods: {
    add: (self) => (name) =>
      child(self, 'add', name, self.host.kinds.worksheet, () => {
        assertStructure(self.host);
        return { sheetId: addSheet(self.host.grid, name) };
      }),
    getItem: (self) => (key) =>
      child(self, 'getItem', key, self.host.kinds.worksheet, () => {
        const found = find(self.host, key);
        if (found === null) throw new OfficeError('ItemNotFound', key);
        return found;
      }),
    getItemOrNullObject: (self) => (key) =>
      childOrNull(self, 'getItemOrNullObject', key, self.host.kinds.worksheet, () => find(self.host, key)),
    getActiveWorksheet: (self) => () =>
      child(self, 'getActiveWorksheet', null, self.host.kinds.worksheet, () => ({
        sheetId: self.host.grid.book().getActiveSheet().getSheetId(),
      })),
    getFirst: (self) => (visibleOnly) =>
      child(self, 'getFirst', visibleOnly, self.host.kinds.worksheet, () => all(self.host.grid, visibleOnly)[0]!),
    getLast: (self) => (visibleOnly) =>
      child(self, 'getLast', visibleOnly, self.host.kinds.worksheet, () => all(self.host.grid, visibleOnly).at(-1)!),
    getCount: (self) => (visibleOnly) =>
      ask(self, 'getCount', visibleOnly, () => all(self.host.grid, visibleOnly).length),
  },
};
