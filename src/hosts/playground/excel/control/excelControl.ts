import { IUndoRedoService, RedoCommand, UndoCommand } from '@univerjs/core';
import { parseLocal, splitSheet } from '../grid/areas';
import { sheetByName, unitId } from '../grid/grid';
import { removeSheet, renameSheet } from '../grid/sheets';
import { select } from '../grid/selection';
import { enterValues } from '../grid/writeCells';
import type { Host } from '../host';
import type { RegisteredFunctions } from '../functions/registerFunctions';
import { endEditing, type BrokenPart } from './faults';
import { snapshot, type WorkbookSnapshot } from './snapshot';

/** What can be made to happen, with its arguments. `beforeSync` 1 is the next sync. */
export interface FaultArguments {
  /** The n-th sync from now fails before anything of it is done. */
  readonly sync: readonly [n: number, code?: string];
  /** The n-th sync from now fails at its k-th operation (from 1); what came before stays done. */
  readonly operation: readonly [k: number, n?: number, code?: string];
  readonly protectStructure: readonly [on?: boolean];
  readonly protectSheet: readonly [sheet: string, on?: boolean];
  /** A person is typing in a cell, until it is switched off. */
  readonly editing: readonly [on?: boolean];
  readonly deleteSheet: readonly [sheet: string, beforeSync: number];
  readonly renameSheet: readonly [sheet: string, name: string, beforeSync: number];
  /** A colleague types into a cell, at once or before a sync. */
  readonly remoteEdit: readonly [address: string, value: string | number | boolean, beforeSync?: number];
  readonly latency: readonly [milliseconds: number];
  readonly payloadLimit: readonly [bytes: number];
  /** `ExcelApi` or `ExcelApi 1.20`. */
  readonly missingRequirementSet: readonly [name: string];
  readonly broken: readonly [part: BrokenPart];
  readonly clearUndo: readonly [];
}

/** What a person can type; a text that starts with `=` is a formula. */
export type Typed = string | number | boolean;

export interface ExcelControl {
  readonly fault: <F extends keyof FaultArguments>(name: F, ...args: FaultArguments[F]) => void;
  readonly snapshot: (sheetNames?: readonly string[]) => WorkbookSnapshot;
  /** Selects as a person does: one or more areas, `Budget!A1:B4`. */
  readonly select: (...addresses: readonly string[]) => void;
  /** Types as the person at this computer does: one value, or rows of them from the first cell of the address on; `null` leaves a cell. */
  readonly type: (address: string, values: Typed | readonly (readonly (Typed | null)[])[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly undoSteps: () => number;
  /** Resolves when everything is calculated. */
  readonly settle: () => Promise<void>;
  /** The sentence Excel shows at a cell whose function made an error. */
  readonly errorSentence: (address: string) => string | null;
}

const cellsAt = ({ grid }: Host, address: string) => {
  const { sheet, local } = splitSheet(address);
  const found = sheet === null ? grid.book().getActiveSheet() : sheetByName(grid, sheet);
  const area = parseLocal(local);
  if (found === null || area === null) throw new Error(`There is no ${address}`);
  return { sheetId: found.getSheetId(), area };
};

const sheetNamed = ({ grid }: Host, name: string): string => {
  const sheet = sheetByName(grid, name);
  if (sheet === null) throw new Error(`There is no sheet ${name}`);
  return sheet.getSheetId();
};

const undoSteps = ({ grid }: Host): number => {
  let steps = 0;
  grid
    .injector()
    .get(IUndoRedoService)
    .undoRedoStatus$.subscribe(({ undos }) => void (steps = undos))
    .unsubscribe();
  return steps;
};

/** What tests and the page do to the host from outside. */
export const excelControl = (host: Host, functions: RegisteredFunctions): ExcelControl => {
  const { faults, state, grid, events } = host;
  const later = (beforeSync: number, run: () => void): void =>
    void faults.interruptions.push({ in: beforeSync, run: () => events.asColleague(run) });
  const type: ExcelControl['type'] = (address, values) => {
    const { sheetId, area } = cellsAt(host, address);
    const rows = typeof values === 'object' ? values : [[values]];
    const columns = Math.max(...rows.map((row) => row.length));
    const typed = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
    const place = { row: area.row, column: area.column, rows: rows.length, columns };
    enterValues(grid, { sheetId, area: place }, typed, address);
  };

  const makers: { readonly [F in keyof FaultArguments]: (...args: FaultArguments[F]) => void } = {
    sync: (n, code = 'GeneralException') => void faults.planned.push({ in: n, atOperation: null, code }),
    operation: (k, n = 1, code = 'GeneralException') => void faults.planned.push({ in: n, atOperation: k, code }),
    protectStructure: (on = true) => void (state.structureProtected = on),
    protectSheet: (sheet, on = true) => {
      if (on) grid.protectedSheets.add(sheetNamed(host, sheet));
      else grid.protectedSheets.delete(sheetNamed(host, sheet));
    },
    editing: (on = true) => {
      if (on) faults.editing = true;
      else endEditing(faults);
    },
    deleteSheet: (sheet, beforeSync) => later(beforeSync, () => removeSheet(grid, sheetNamed(host, sheet))),
    renameSheet: (sheet, name, beforeSync) => later(beforeSync, () => renameSheet(grid, sheetNamed(host, sheet), name)),
    remoteEdit: (address, value, beforeSync) => {
      if (beforeSync === undefined) void events.asColleague(() => type(address, value));
      else later(beforeSync, () => type(address, value));
    },
    latency: (milliseconds) => void (faults.latencyMs = milliseconds),
    payloadLimit: (bytes) => void (faults.payloadLimitBytes = bytes),
    missingRequirementSet: (name) => void faults.missingRequirementSets.add(name),
    broken: (part) => void faults.broken.add(part),
    clearUndo: () => grid.injector().get(IUndoRedoService).clearUndoRedo(unitId(grid)),
  };

  return {
    fault: (name, ...args) => makers[name](...args),
    snapshot: (sheetNames) => snapshot(host, sheetNames),
    select: (...addresses) => {
      const ranges = addresses.map((address) => cellsAt(host, address));
      select(
        grid,
        ranges[0]!.sheetId,
        ranges.map(({ area }) => area),
      );
    },
    type,
    undo: () => grid.execute(UndoCommand.id, {}),
    redo: () => grid.execute(RedoCommand.id, {}),
    undoSteps: () => undoSteps(host),
    settle: () => host.calculation.settle(),
    errorSentence: (address) => {
      const { sheetId, area } = cellsAt(host, address);
      return functions.errorSentence(sheetId, area.row, area.column);
    },
  };
};
