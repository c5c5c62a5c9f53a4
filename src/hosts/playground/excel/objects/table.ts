import { contains, type Area, type SheetRange } from '../grid/areas';
import { assertWritable } from '../grid/grid';
import { clearAll } from '../grid/clear';
import { clearFilters, removeTable, renameTable, resizeTable, tableOf, type GridTable } from '../grid/tables';
import { refreshFormulas } from '../grid/tableCells';
import type { Host } from '../host';
import type { ById } from '../kinds';
import { act, child, part } from '../request/members';
import type { Handle, Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { tableLook, type TableLook } from '../state';
import { rangeArgument } from './rangeTargets';

const current = ({ id }: ById, { grid }: Host): GridTable => tableOf(grid, id);

const look = (target: ById, host: Host): TableLook => tableLook(host.state, target.id);

const rangeOf = (self: Handle<ById>, location: string, pick: (area: Area) => Area): Excel.Range =>
  child(self, location, null, self.host.kinds.range, (target): SheetRange => {
    const { sheetId, area } = current(target, self.host);
    return { sheetId, area: pick(area) };
  });

/** Deletes the table with its cells, as Excel does. */
const remove = (target: ById, host: Host): void => {
  const table = current(target, host);
  assertWritable(host.grid, table.sheetId);
  removeTable(host.grid, table);
  clearAll(host.grid, table);
  refreshFormulas(host.grid);
};

/** Takes the table away and leaves its cells. Formulas that named it keep plain references. */
const convert = (target: ById, host: Host): SheetRange => {
  const table = current(target, host);
  assertWritable(host.grid, table.sheetId);
  removeTable(host.grid, table);
  return { sheetId: table.sheetId, area: table.area };
};

const resize = (target: ById, host: Host, newRange: Excel.Range | string): void => {
  const table = current(target, host);
  const range = rangeArgument(host.grid, table.sheetId, newRange);
  if (
    range.sheetId !== table.sheetId ||
    range.area.row !== table.area.row ||
    !contains(range.area, { ...table.area, rows: 1, columns: 1 })
  )
    throw new OfficeError('InvalidArgument', 'Table.resize');
  resizeTable(host.grid, table.id, range.area);
  refreshFormulas(host.grid);
};

export const tableKind: Kind<Excel.Table, ById> = {
  name: 'Table',
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target, host) => current(target, host).name,
      set: (target, name, { grid }) => {
        renameTable(grid, target.id, name);
        refreshFormulas(grid);
      },
    },
    style: {
      get: (target, host) => look(target, host).style,
      set: (target, style, host) => void (look(target, host).style = style),
    },
    showBandedRows: {
      get: (target, host) => look(target, host).showBandedRows,
      set: (target, show, host) => void (look(target, host).showBandedRows = show),
    },
    showFilterButton: {
      get: (target, host) => look(target, host).showFilterButton,
      set: (target, show, host) => void (look(target, host).showFilterButton = show),
    },
    showHeaders: { get: () => true },
    showTotals: { get: () => false },
  },
  links: {
    worksheet: (self) =>
      part(self, self.host.kinds.worksheet, (target) => ({ sheetId: current(target, self.host).sheetId })),
    columns: (self) => part(self, self.host.kinds.tableColumns, (target) => target),
    rows: (self) => part(self, self.host.kinds.tableRows, (target) => target),
  },
  methods: {
    getRange: (self) => () => rangeOf(self, 'getRange', (area) => area),
    getHeaderRowRange: (self) => () => rangeOf(self, 'getHeaderRowRange', (area) => ({ ...area, rows: 1 })),
    getDataBodyRange: (self) => () =>
      rangeOf(self, 'getDataBodyRange', (area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 })),
    delete: (self) => () => act(self, 'delete', null, (target) => remove(target, self.host)),
    convertToRange: (self) => () =>
      child(self, 'convertToRange', null, self.host.kinds.range, (target) => convert(target, self.host)),
    clearFilters: (self) => () =>
      act(self, 'clearFilters', null, (target) => clearFilters(self.host.grid, current(target, self.host))),
    resize: (self) => (range) =>
      act(self, 'resize', typeof range === 'string' ? range : null, (target) => resize(target, self.host, range)),
  },
};
