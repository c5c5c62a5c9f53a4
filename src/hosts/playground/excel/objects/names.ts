import { addName, findName, isFreeName, namesOf, referenceTo, type GridName } from '../grid/names';
import { tablesOf } from '../grid/tables';
import type { SheetRange } from '../grid/areas';
import type { Host } from '../host';
import type { Scope } from '../kinds';
import { ask, child, childOrNull } from '../request/members';
import { targetOf } from '../request/subjects';
import { itemsOf, type Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';

const inScope = ({ sheetId }: Scope, { grid }: Host): GridName[] =>
  // The workbook's collection lists all names, a sheet's only its own, as in Excel.
  namesOf(grid).filter((name) => sheetId === null || name.sheetId === sheetId);

const find = (scope: Scope, { grid }: Host, name: string): { id: string } | null => {
  const found = findName(grid, name, scope.sheetId);
  return found === null ? null : { id: found.id };
};

const add = (
  { grid }: Host,
  { sheetId }: Scope,
  name: string,
  reference: Excel.Range | string,
  comment: string,
): { id: string } => {
  isFreeName(
    grid,
    name,
    tablesOf(grid).map((table) => table.name),
    sheetId,
  );
  const formula = typeof reference === 'string' ? reference : referenceTo(grid, targetOf<SheetRange>(reference));
  if (!formula.startsWith('=')) throw new OfficeError('InvalidArgument', 'NamedItemCollection.add');
  return { id: addName(grid, { name, sheetId, formula, comment }) };
};

export const namesKind: Kind<Excel.NamedItemCollection, Scope> = {
  name: 'NamedItemCollection',
  items: itemsOf(
    (host) => host.kinds.name,
    (scope, host) => inScope(scope, host).map(({ id }) => ({ id })),
  ),
  methods: {
    add: (self) => (name, reference, comment) =>
      child(
        self,
        'add',
        [name, typeof reference === 'string' ? reference : null, comment],
        self.host.kinds.name,
        (scope) => add(self.host, scope, name, reference, comment ?? ''),
      ),
    getCount: (self) => () => ask(self, 'getCount', null, (scope) => inScope(scope, self.host).length),
    getItem: (self) => (name) =>
      child(self, 'getItem', name, self.host.kinds.name, (scope) => {
        const found = find(scope, self.host, name);
        if (found === null) throw new OfficeError('ItemNotFound', name);
        return found;
      }),
    getItemOrNullObject: (self) => (name) =>
      childOrNull(self, 'getItemOrNullObject', name, self.host.kinds.name, (scope) => find(scope, self.host, name)),
  },
};
