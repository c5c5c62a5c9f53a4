import { lastColumnCount, lastRowCount, type SheetRange } from '../grid/areas';
import { assertWritable, sheetFacade, sheetOf, unitId } from '../grid/grid';
import { usedArea } from '../grid/readCells';
import { copySheet, isVisible, moveSheet, positionOf, removeSheet, renameSheet, setVisible } from '../grid/sheets';
import { BooleanNumber } from '@univerjs/core';
import { SetTabColorCommand, ToggleGridlinesCommand } from '@univerjs/sheets';
import type { Host } from '../host';
import type { SheetTarget } from '../kinds';
import { act, child, childOrNull, part } from '../request/members';
import { targetOf } from '../request/subjects';
import { eventHandlers } from '../request/hostEvents';
import type { Handle, Kind } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { onGrid, rangeAt } from './rangeTargets';
import { copyShapes } from '../shapes/copyShapes';
import { assertStructure } from './structure';

type Self = Handle<SheetTarget>;

const everything = { row: 0, column: 0, rows: lastRowCount, columns: lastColumnCount };

const used =
  ({ host }: Self, valuesOnly: boolean | undefined) =>
  ({ sheetId }: SheetTarget): SheetRange | null => {
    const area = usedArea(host.grid, { sheetId, area: everything }, valuesOnly ?? false);
    return area === null ? null : { sheetId, area };
  };

const range = (self: Self, location: string, args: unknown, find: (target: SheetTarget) => SheetRange): Excel.Range =>
  child(self, location, args, self.host.kinds.range, find);

const places = { None: 'End', Beginning: 'Beginning', End: 'End', Before: 'Before', After: 'After' } as const;

const copy = (
  host: Host,
  { sheetId }: SheetTarget,
  place: keyof typeof places,
  relativeTo: Excel.Worksheet | undefined,
): SheetTarget => {
  const { grid } = host;
  const beside = places[place];
  const other = relativeTo === undefined ? null : targetOf<SheetTarget>(relativeTo).sheetId;
  if ((beside === 'Before' || beside === 'After') && other === null)
    throw new OfficeError('InvalidArgument', 'Worksheet.copy');
  const index = {
    Beginning: () => 0,
    End: () => grid.book().getSheetSize(),
    Before: () => positionOf(grid, other!),
    After: () => positionOf(grid, other!) + 1,
  }[beside]();
  const copied = copySheet(grid, sheetId, index);
  copyShapes(host, sheetId, copied);
  return { sheetId: copied };
};

const own = ({ sheetId }: SheetTarget): string => sheetId;

export const worksheetKind: Kind<Excel.Worksheet, SheetTarget> = {
  name: 'Worksheet',
  properties: {
    id: { get: ({ sheetId }, { grid }) => sheetOf(grid, sheetId).getSheetId() },
    name: {
      get: ({ sheetId }, { grid }) => sheetOf(grid, sheetId).getName(),
      set: ({ sheetId }, name, host) => {
        assertStructure(host);
        renameSheet(host.grid, sheetId, name);
      },
    },
    position: {
      get: ({ sheetId }, { grid }) => positionOf(grid, sheetId),
      set: ({ sheetId }, position, host) => {
        assertStructure(host);
        moveSheet(host.grid, sheetId, position);
      },
    },
    visibility: {
      get: ({ sheetId }, { grid }) => (isVisible(grid, sheetId) ? 'Visible' : 'Hidden'),
      set: ({ sheetId }, visibility, host) => {
        assertStructure(host);
        setVisible(host.grid, sheetId, visibility === 'Visible');
      },
    },
    tabColor: {
      get: ({ sheetId }, { grid }) => (sheetOf(grid, sheetId).getTabColor() as string | undefined) ?? '',
      set: ({ sheetId }, value, { grid }) => {
        assertWritable(grid, sheetId);
        grid.execute(SetTabColorCommand.id, { unitId: unitId(grid), subUnitId: sheetId, value });
      },
    },
    showGridlines: {
      get: ({ sheetId }, { grid }) => sheetOf(grid, sheetId).getConfig().showGridlines !== BooleanNumber.FALSE,
      set: ({ sheetId }, show, { grid }) =>
        grid.execute(ToggleGridlinesCommand.id, {
          unitId: unitId(grid),
          subUnitId: sheetId,
          showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        }),
    },
    standardWidth: { get: ({ sheetId }, { grid }) => sheetOf(grid, sheetId).getConfig().defaultColumnWidth * 0.75 },
  },
  links: {
    tables: (self) => part(self, self.host.kinds.tables, ({ sheetId }) => ({ sheetId })),
    names: (self) => part(self, self.host.kinds.names, ({ sheetId }) => ({ sheetId })),
    charts: (self) => part(self, self.host.kinds.charts, (target) => target),
    shapes: (self) => part(self, self.host.kinds.shapes, (target) => target),
    protection: (self) => part(self, self.host.kinds.worksheetProtection, (target) => target),
    freezePanes: (self) => part(self, self.host.kinds.freezePanes, (target) => target),
    pageLayout: (self) => part(self, self.host.kinds.pageLayout, (target) => target),
    customProperties: (self) => part(self, self.host.kinds.customProperties, (target) => target),
    onChanged: (self) => eventHandlers(self, 'onChanged', 'changed', own),
    onActivated: (self) => eventHandlers(self, 'onActivated', 'sheetActivated', own),
    onDeactivated: (self) => eventHandlers(self, 'onDeactivated', 'sheetDeactivated', own),
    onCalculated: (self) => eventHandlers(self, 'onCalculated', 'calculated', own),
    onNameChanged: (self) => eventHandlers(self, 'onNameChanged', 'sheetRenamed', own),
    onSelectionChanged: (self) => eventHandlers(self, 'onSelectionChanged', 'sheetSelectionChanged', own),
  },
  methods: {
    getRange: (self) => (address) =>
      range(self, 'getRange', address, ({ sheetId }) =>
        address === undefined ? { sheetId, area: everything } : rangeAt(self.host.grid, sheetId, address),
      ),
    getRangeByIndexes: (self) => (row, column, rows, columns) =>
      range(self, 'getRangeByIndexes', [row, column, rows, columns], ({ sheetId }) =>
        onGrid(sheetId, { row, column, rows, columns }),
      ),
    getCell: (self) => (row, column) =>
      range(self, 'getCell', [row, column], ({ sheetId }) => onGrid(sheetId, { row, column, rows: 1, columns: 1 })),
    getUsedRange: (self) => (valuesOnly) =>
      child(
        self,
        'getUsedRange',
        valuesOnly,
        self.host.kinds.range,
        (target) =>
          used(self, valuesOnly)(target) ?? {
            sheetId: target.sheetId,
            area: { row: 0, column: 0, rows: 1, columns: 1 },
          },
        'byContents',
      ),
    getUsedRangeOrNullObject: (self) => (valuesOnly) =>
      childOrNull(
        self,
        'getUsedRangeOrNullObject',
        valuesOnly,
        self.host.kinds.range,
        used(self, valuesOnly),
        'byContents',
      ),
    activate: (self) => () =>
      act(self, 'activate', null, ({ sheetId }) => {
        if (!isVisible(self.host.grid, sheetId)) throw new OfficeError('InvalidOperation', 'Worksheet.activate');
        sheetFacade(self.host.grid, sheetId).activate();
      }),
    calculate: (self) => () => act(self, 'calculate', null, () => self.host.calculation.recalculate()),
    copy:
      (self) =>
      (place = 'None', relativeTo) =>
        child(self, 'copy', place, self.host.kinds.worksheet, (target) => {
          assertStructure(self.host);
          return copy(self.host, target, place, relativeTo);
        }),
    delete: (self) => () =>
      act(self, 'delete', null, ({ sheetId }) => {
        assertStructure(self.host);
        removeSheet(self.host.grid, sheetId);
      }),
  },
};
