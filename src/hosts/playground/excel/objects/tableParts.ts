import { lastColumnCount, lastRowCount, type SheetRange } from '../grid/areas';
import { clearContents } from '../grid/clear';
import { assertWritable } from '../grid/grid';
import { usedArea } from '../grid/readCells';
import { headersOf, resizeTable, tableOf, type GridTable } from '../grid/tables';
import { fillHeaders, refreshFormulas } from '../grid/tableCells';
import { enterValues } from '../grid/writeCells';
import type { Host } from '../host';
import type { ById, TableColumnTarget } from '../kinds';
import { act, ask, child, childOrNull } from '../request/members';
import { deleteRange, insertRange } from './shiftRange';
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
    add: (self) => (index, values) =>
      child(self, 'add', values, self.host.kinds.tableColumn, (target) =>
        appendColumn(target, self.host, index, values),
      ),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.tableColumn, (target) => ({
        id: target.id,
        index: at(index, current(target, self.host).area.columns, 'TableColumnCollection.getItemAt'),
      })),
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
    delete: (self) => () => act(self, 'delete', null, (target) => deleteColumn(target, self.host)),
  },
};

/** Does anything stand in these cells? */
const isFilled = (host: Host, range: SheetRange): boolean => usedArea(host.grid, range, true) !== null;

const matrixOf = (values: unknown, rows: number, columns: number): unknown[][] => {
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  return Array.isArray(values[0]) ? (values as unknown[][]) : [values as unknown[]];
};

/** Appends rows below the table; what stands there moves down. @returns the first of them */
const append = (target: ById, host: Host, index: number | null | undefined, values: unknown): TableColumnTarget => {
  if (index !== undefined && index !== null && index !== -1) throw notImplemented('TableRowCollection.add at an index');
  const { id, sheetId, area } = current(target, host);
  assertWritable(host.grid, sheetId);
  const rows = matrixOf(values, 1, area.columns);
  const below = { sheetId, area: { ...area, row: area.row + area.rows, rows: rows.length } };
  if (isFilled(host, { sheetId, area: { ...below.area, rows: lastRowCount - below.area.row } }))
    insertRange(host, below, 'Down');
  resizeTable(host.grid, id, { ...area, rows: area.rows + rows.length });
  enterValues(host.grid, below, rows, 'TableRowCollection.add');
  refreshFormulas(host.grid);
  return { id, index: area.rows - 1 };
};

/** Appends a column, header first; what stands to the right of the table moves along. */
const appendColumn = (
  target: ById,
  host: Host,
  index: number | null | undefined,
  values: unknown,
): TableColumnTarget => {
  if (index !== undefined && index !== null && index !== -1)
    throw notImplemented('TableColumnCollection.add at an index');
  const { id, sheetId, area } = current(target, host);
  assertWritable(host.grid, sheetId);
  const column = { ...area, column: area.column + area.columns, columns: 1 };
  if (isFilled(host, { sheetId, area: { ...column, columns: lastColumnCount - column.column } }))
    insertRange(host, { sheetId, area: column }, 'Right');
  enterValues(host.grid, { sheetId, area: column }, matrixOf(values, area.rows, 1), 'TableColumnCollection.add');
  resizeTable(host.grid, id, { ...area, columns: area.columns + 1 });
  fillHeaders(host.grid, { sheetId, area: { ...area, columns: area.columns + 1 } });
  refreshFormulas(host.grid);
  return { id, index: area.columns };
};

/** Takes a row out of the table; the only one is emptied, as Excel does. */
const deleteRow = (target: TableColumnTarget, host: Host): void => {
  const { sheetId, area } = current(target, host);
  assertWritable(host.grid, sheetId);
  const row = { sheetId, area: { ...area, row: area.row + 1 + target.index, rows: 1 } };
  if (area.rows === 2) clearContents(host.grid, row);
  else deleteRange(host, row, 'Up');
  refreshFormulas(host.grid);
};

const deleteColumn = (target: TableColumnTarget, host: Host): void => {
  const { sheetId, area } = current(target, host);
  assertWritable(host.grid, sheetId);
  if (area.columns === 1) throw new OfficeError('InvalidOperation', 'TableColumn.delete');
  deleteRange(host, { sheetId, area: { ...area, column: area.column + target.index, columns: 1 } }, 'Left');
  refreshFormulas(host.grid);
};

const at = (index: number, count: number, location: string): number => {
  if (index < 0 || index >= count) throw new OfficeError('InvalidArgument', location);
  return index;
};

export const tableRowsKind: Kind<Excel.TableRowCollection, ById> = {
  name: 'TableRowCollection',
  properties: { count: { get: (target, host) => current(target, host).area.rows - 1 } },
  methods: {
    getCount: (self) => () => ask(self, 'getCount', null, (target) => current(target, self.host).area.rows - 1),
    add: (self) => (index, values) =>
      child(self, 'add', values, self.host.kinds.tableRow, (target) => append(target, self.host, index, values)),
    getItemAt: (self) => (index) =>
      child(self, 'getItemAt', index, self.host.kinds.tableRow, (target) => ({
        id: target.id,
        index: at(index, current(target, self.host).area.rows - 1, 'TableRowCollection.getItemAt'),
      })),
  },
};

export const tableRowKind: Kind<Excel.TableRow, TableColumnTarget> = {
  name: 'TableRow',
  properties: { index: { get: ({ index }) => index } },
  methods: {
    delete: (self) => () => act(self, 'delete', null, (target) => deleteRow(target, self.host)),
    getRange: (self) => () =>
      child(self, 'getRange', null, self.host.kinds.range, (target): SheetRange => {
        const { sheetId, area } = current(target, self.host);
        return { sheetId, area: { ...area, row: area.row + 1 + target.index, rows: 1 } };
      }),
  },
};
