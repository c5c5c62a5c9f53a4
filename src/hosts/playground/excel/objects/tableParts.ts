import type { SheetRange } from '../grid/areas';
import { assertWritable } from '../grid/grid';
import { headersOf, resizeTable, tableOf, type GridTable } from '../grid/tables';
import { refreshFormulas } from '../grid/tableCells';
import { enterValues } from '../grid/writeCells';
import type { Host } from '../host';
import type { ById, TableColumnTarget } from '../kinds';
import { ask, child, childOrNull } from '../request/members';
import { itemsOf, type Handle, type Kind } from '../request/kind';
import { notImplemented, OfficeError } from '../request/officeError';

const current = ({ id }: ById, { grid }: Host): GridTable => tableOf(grid, id);

const findColumn = (target: ById, host: Host, key: number | string): TableColumnTarget | null => {
  const headers = headersOf(host.grid, current(target, host));
  const index =
    typeof key === 'number' ? key - 1 : headers.findIndex((header) => header.toLowerCase() === key.toLowerCase());
  return index >= 0 && index < headers.length ? { id: target.id, index } : null;
};

export const tableColumnsKind: Kind<Excel.TableColumnCollection, ById> = {
  name: 'TableColumnCollection',
  properties: { count: { get: (target, host) => current(target, host).area.columns } },
  items: itemsOf(
    (host) => host.kinds.tableColumn,
    (target, host) =>
      Array.from({ length: current(target, host).area.columns }, (_, index) => ({ id: target.id, index })),
  ),
  methods: {
    getCount: (self) => () => ask(self, 'getCount', null, (target) => current(target, self.host).area.columns),
    getItem: (self) => (key) =>
      child(self, 'getItem', key, self.host.kinds.tableColumn, (target) => {
        const found = findColumn(target, self.host, key);
        if (found === null) throw new OfficeError('ItemNotFound', String(key));
        return found;
      }),
    getItemOrNullObject: (self) => (key) =>
      childOrNull(self, 'getItemOrNullObject', key, self.host.kinds.tableColumn, (target) =>
        findColumn(target, self.host, key),
      ),
  },
};

const columnRange = (self: Handle<TableColumnTarget>, location: string, skip: number, only?: number): Excel.Range =>
  child(self, location, null, self.host.kinds.range, (target): SheetRange => {
    const { sheetId, area } = current(target, self.host);
    return {
      sheetId,
      area: { row: area.row + skip, column: area.column + target.index, rows: only ?? area.rows - skip, columns: 1 },
    };
  });

export const tableColumnKind: Kind<Excel.TableColumn, TableColumnTarget> = {
  name: 'TableColumn',
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: (target, host) => headersOf(host.grid, current(target, host))[target.index]! },
    values: {
      get: (target, host) => {
        const { sheetId, area } = current(target, host);
        const column = { row: area.row, column: area.column + target.index, rows: area.rows, columns: 1 };
        return host.kinds.range.properties!.values!.get!({ sheetId, area: column }, host);
      },
    },
  },
  methods: {
    getRange: (self) => () => columnRange(self, 'getRange', 0),
    getHeaderRowRange: (self) => () => columnRange(self, 'getHeaderRowRange', 0, 1),
    getDataBodyRange: (self) => () => columnRange(self, 'getDataBodyRange', 1),
  },
};

/** Appends rows below the table; what stands there must be empty, else Excel would have to shift it. @returns the first of them */
const append = (target: ById, host: Host, index: number | null | undefined, values: unknown): TableColumnTarget => {
  if (index !== undefined && index !== null && index !== -1) throw notImplemented('TableRowCollection.add at an index');
  const table = current(target, host);
  assertWritable(host.grid, table.sheetId);
  const rows = Array.isArray(values)
    ? Array.isArray(values[0])
      ? (values as unknown[][])
      : [values as unknown[]]
    : [Array.from({ length: table.area.columns }, () => '')];
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: rows.length };
  const present = host.kinds.range.properties!.values!.get!(
    { sheetId: table.sheetId, area: below },
    host,
  ) as unknown[][];
  if (present.some((row) => row.some((value) => value !== '')))
    throw notImplemented('TableRowCollection.add above filled cells');
  resizeTable(host.grid, table.id, { ...table.area, rows: table.area.rows + rows.length });
  enterValues(host.grid, { sheetId: table.sheetId, area: below }, rows, 'TableRowCollection.add');
  refreshFormulas(host.grid);
  return { id: target.id, index: table.area.rows - 1 };
};

export const tableRowsKind: Kind<Excel.TableRowCollection, ById> = {
  name: 'TableRowCollection',
  properties: { count: { get: (target, host) => current(target, host).area.rows - 1 } },
  methods: {
    getCount: (self) => () => ask(self, 'getCount', null, (target) => current(target, self.host).area.rows - 1),
    add: (self) => (index, values) =>
      child(self, 'add', values, self.host.kinds.tableRow, (target) => append(target, self.host, index, values)),
  },
};

export const tableRowKind: Kind<Excel.TableRow, TableColumnTarget> = {
  name: 'TableRow',
  properties: { index: { get: ({ index }) => index } },
  methods: {
    getRange: (self) => () =>
      child(self, 'getRange', null, self.host.kinds.range, (target): SheetRange => {
        const { sheetId, area } = current(target, self.host);
        return { sheetId, area: { ...area, row: area.row + 1 + target.index, rows: 1 } };
      }),
  },
};
