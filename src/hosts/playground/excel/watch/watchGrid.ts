import { ICommandService, type ICommandInfo, type IDisposable, type IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { addressOf, between, type Area } from '../grid/areas';
import { selectionOf } from '../grid/selection';
import { endEditing } from '../control/faults';
import type { Host } from '../host';
import { changedArguments } from './changedArguments';

interface SheetParams {
  readonly subUnitId: string;
}

/** How things stood before the command. */
interface Before {
  activeSheetId: string;
  names: ReadonlyMap<string, string>;
}

type Watcher = (host: Host, params: never, before: Before) => void;

const source = (host: Host): { readonly source: 'Local' | 'Remote' } => ({ source: host.events.source() });

/** Cells whose content changed; looks do not count. */
const touchedArea = (cells: Readonly<Record<string, Readonly<Record<string, object | null>> | null>>): Area | null => {
  let [top, left, low, far] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      [top, left, low, far] = [
        Math.min(top, Number(row)),
        Math.min(left, Number(column)),
        Math.max(low, Number(row)),
        Math.max(far, Number(column)),
      ];
    }
  }
  return low < 0 ? null : between(top, left, low, far);
};

const changed = (host: Host, sheetId: string, address: string, changeType: string): void =>
  host.events.emit('changed', sheetId, changedArguments(host, sheetId, address, changeType));

const rowsOrColumns =
  (changeType: string, whole: 'rows' | 'columns'): Watcher =>
  (
    host,
    {
      subUnitId,
      range,
    }: SheetParams & { readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number } },
  ) => {
    const area =
      whole === 'rows'
        ? { row: range.startRow, rows: range.endRow - range.startRow + 1, column: 0, columns: 16_384 }
        : { column: range.startColumn, columns: range.endColumn - range.startColumn + 1, row: 0, rows: 1_048_576 };
    changed(host, subUnitId, addressOf(area), changeType);
  };

const watchers: Readonly<Record<string, Watcher>> = {
  [SetRangeValuesMutation.id]: (
    host,
    { subUnitId, cellValue }: SheetParams & { readonly cellValue: Parameters<typeof touchedArea>[0] },
  ) => {
    const area = touchedArea(cellValue);
    if (area !== null) changed(host, subUnitId, addressOf(area), 'RangeEdited');
  },
  [InsertRowMutation.id]: rowsOrColumns('RowInserted', 'rows'),
  [RemoveRowMutation.id]: rowsOrColumns('RowDeleted', 'rows'),
  [InsertColMutation.id]: rowsOrColumns('ColumnInserted', 'columns'),
  [RemoveColMutation.id]: rowsOrColumns('ColumnDeleted', 'columns'),
  [InsertSheetMutation.id]: (host, { sheet }: { readonly sheet: { readonly id: string } }) =>
    host.events.emit('sheetAdded', sheet.id, { type: 'WorksheetAdded', worksheetId: sheet.id, ...source(host) }),
  [RemoveSheetMutation.id]: (host, { subUnitId }: SheetParams) =>
    host.events.emit('sheetDeleted', subUnitId, { type: 'WorksheetDeleted', worksheetId: subUnitId, ...source(host) }),
  [SetWorksheetNameMutation.id]: (host, { subUnitId, name }: SheetParams & { readonly name: string }, { names }) =>
    host.events.emit('sheetRenamed', subUnitId, {
      type: 'WorksheetNameChanged',
      worksheetId: subUnitId,
      nameBefore: names.get(subUnitId) ?? '',
      nameAfter: name,
      ...source(host),
    }),
  [SetWorksheetActiveOperation.id]: (host, { subUnitId }: SheetParams, { activeSheetId }) => {
    if (subUnitId === activeSheetId) return;
    host.events.emit('sheetDeactivated', activeSheetId, { type: 'WorksheetDeactivated', worksheetId: activeSheetId });
    host.events.emit('sheetActivated', subUnitId, { type: 'WorksheetActivated', worksheetId: subUnitId });
  },
  [SetSelectionsOperation.id]: (host, { subUnitId }: SheetParams) => {
    const address = selectionOf(host.grid).areas.map(addressOf).join(',');
    host.events.emit('selectionChanged', null, { workbook: undefined as never });
    host.events.emit('sheetSelectionChanged', subUnitId, {
      type: 'WorksheetSelectionChanged',
      worksheetId: subUnitId,
      address,
      isInsideTable: false,
    } as Excel.WorksheetSelectionChangedEventArgs);
  },
};

const changesNames = new Set([InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id]);

const isResult = (options: IExecutionOptions | undefined): boolean =>
  options?.fromFormula === true || options?.onlyLocal === true;

/** Raises Excel's events from what happens in the grid, whoever did it, and knows when a person is typing in a cell. */
export const watchGrid = (host: Host): IDisposable => {
  const { grid, faults } = host;
  const activeNow = (): string => grid.book().getActiveSheet().getSheetId();
  const namesNow = (): Before['names'] =>
    new Map(
      grid
        .book()
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet.getName()]),
    );
  const before: Before = { activeSheetId: activeNow(), names: namesNow() };
  const commands = grid
    .injector()
    .get(ICommandService)
    .onCommandExecuted((command: ICommandInfo, options) => {
      if (isResult(options)) return;
      watchers[command.id]?.(host, command.params as never, before);
      if (command.id === SetWorksheetActiveOperation.id) before.activeSheetId = activeNow();
      if (changesNames.has(command.id)) before.names = namesNow();
    });
  host.calculation.onCalculated(() => {
    for (const sheet of grid.book().getSheets())
      host.events.emit('calculated', sheet.getSheetId(), {
        type: 'WorksheetCalculated',
        worksheetId: sheet.getSheetId(),
        address: '',
      });
  });
  const editing = watchTyping(grid.api, faults);
  return {
    dispose: () => {
      commands.dispose();
      editing.forEach((each) => each.dispose());
    },
  };
};

/** These events exist only where cells can be typed in. */
interface TypingEvents {
  readonly SheetEditStarted?: string;
  readonly SheetEditEnded?: string;
}

const watchTyping = (api: Host['grid']['api'], faults: Host['faults']): IDisposable[] => {
  const { SheetEditStarted, SheetEditEnded } = api.Event as unknown as TypingEvents;
  const add = api.addEvent.bind(api) as (event: string, run: () => void) => IDisposable;
  return [
    ...(SheetEditStarted === undefined ? [] : [add(SheetEditStarted, () => void (faults.editing = true))]),
    ...(SheetEditEnded === undefined ? [] : [add(SheetEditEnded, () => endEditing(faults))]),
  ];
};
