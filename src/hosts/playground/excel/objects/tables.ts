import { contains, intersection } from '../grid/areas';
import { addTable, tableByName, tablesOf, type GridTable } from '../grid/tables';
import { fillHeaders, refreshFormulas } from '../grid/tableCells';
import { assertWritable, type Grid } from '../grid/grid';
import type { Host } from '../host';
import type { Scope, TablesOfRangeTarget } from '../kinds';
import { ask, child, childOrNull } from '../request/members';
import { itemsOf, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { rangeArgument } from './rangeTargets';

const inScope = ({ sheetId }: Scope, { grid }: Host): GridTable[] =>
  tablesOf(grid).filter((table) => sheetId === null || table.sheetId === sheetId);

const find = (scope: Scope, { grid }: Host, key: string): { id: string } | null => {
  const found = tableByName(grid, key);
  return found === null || (scope.sheetId !== null && found.sheetId !== scope.sheetId) ? null : { id: found.id };
};

const add = (grid: Grid, scope: Scope, address: Excel.Range | string, hasHeaders: boolean): { id: string } => {
  if (!hasHeaders)
    throw new OfficeError(
      'NotImplemented',
      'TableCollection.add',
      'NotImplemented in the playground: Excel.TableCollection.add without headers',
    );
  const sheetId = scope.sheetId ?? grid.book().getActiveSheet().getSheetId();
  const range = rangeArgument(grid, sheetId, address);
  if (scope.sheetId !== null && range.sheetId !== scope.sheetId)
    throw new OfficeError('InvalidArgument', 'TableCollection.add');
  assertWritable(grid, range.sheetId);
  // A table of only a header row gets an empty row below it.
  const area = { ...range.area, rows: Math.max(range.area.rows, 2) };
  fillHeaders(grid, { sheetId: range.sheetId, area });
  const id = addTable(grid, range.sheetId, area);
  refreshFormulas(grid);
  return { id };
};

const mustFind = (scope: Scope, host: Host, key: string): { id: string } => {
  const found = find(scope, host, key);
  if (found === null) throw new OfficeError('ItemNotFound', key);
  return found;
};

export const tablesKind: Kind<Excel.TableCollection, Scope> = {
  name: 'TableCollection',
  properties: { count: { get: (scope, host) => inScope(scope, host).length } },
  items: itemsOf(
    (host) => host.kinds.table,
    (scope, host) => inScope(scope, host).map(({ id }) => ({ id })),
  ),
  methods: {
    add: (self) => (address, hasHeaders) =>
      child(self, 'add', [typeof address === 'string' ? address : null, hasHeaders], self.host.kinds.table, (scope) =>
        add(self.host.grid, scope, address, hasHeaders),
      ),
    getCount: (self) => () => ask(self, 'getCount', null, (scope) => inScope(scope, self.host).length),
    getItem: (self) => (key) =>
      child(self, 'getItem', key, self.host.kinds.table, (scope) => mustFind(scope, self.host, key)),
    getItemOrNullObject: (self) => (key) =>
      childOrNull(self, 'getItemOrNullObject', key, self.host.kinds.table, (scope) => find(scope, self.host, key)),
  },
};

const touching = (target: TablesOfRangeTarget, { grid }: Host): GridTable[] =>
  tablesOf(grid).filter(
    ({ sheetId, area }) =>
      sheetId === target.sheetId &&
      (target.fullyContained ? contains(target.area, area) : intersection(area, target.area) !== null),
  );

export const tablesOfRangeKind: Kind<Excel.TableScopedCollection, TablesOfRangeTarget> = {
  name: 'TableScopedCollection',
  items: itemsOf(
    (host) => host.kinds.table,
    (target, host) => touching(target, host).map(({ id }) => ({ id })),
  ),
  methods: {
    getCount: (self) => () => ask(self, 'getCount', null, (target) => touching(target, self.host).length),
    getFirst: (self) => () =>
      child(self, 'getFirst', null, self.host.kinds.table, (target) => {
        const [first] = touching(target, self.host);
        if (first === undefined) throw new OfficeError('ItemNotFound', 'TableScopedCollection.getFirst');
        return { id: first.id };
      }),
    getItemOrNullObject: (self) => (key) =>
      childOrNull(self, 'getItemOrNullObject', key, self.host.kinds.table, (target) => {
        const found = touching(target, self.host).find(
          ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
        );
        return found === undefined ? null : { id: found.id };
      }),
  },
};
