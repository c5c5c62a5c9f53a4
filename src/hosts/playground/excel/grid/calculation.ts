import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Grid } from './grid';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** When the workbook calculates, and waiting for it. */
export interface Calculation {
  readonly mode: () => CalculationMode;
  readonly setMode: (mode: CalculationMode) => void;
  /** Resolves when every change so far has been calculated; at once when none needs it. */
  readonly settle: () => Promise<void>;
  /** Calculates everything, also in manual mode. */
  readonly recalculate: () => Promise<void>;
  /** Something changed and was not calculated: only in manual mode, seen from a sync. */
  readonly isPending: () => boolean;
  readonly onCalculated: (listener: () => void) => void;
  readonly dispose: () => void;
}

type Dirty = Record<string, unknown>;

const lookOnly = new Set<string | undefined>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

const changesOnlyLook = (command: ICommandInfo, options?: IExecutionOptions): boolean =>
  command.id === SetRangeValuesMutation.id &&
  (options?.onlyLocal === true || lookOnly.has((command.params as { trigger?: string } | undefined)?.trigger));

/** Joins two descriptions of what must be calculated: lists are appended, maps merged, flags or-ed. */
const join = (a: unknown, b: unknown): unknown => {
  if (a === undefined || a === null) return b;
  if (b === undefined || b === null) return a;
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  if (typeof a === 'object' && typeof b === 'object') {
    const joined: Dirty = { ...(a as Dirty) };
    for (const [key, value] of Object.entries(b)) joined[key] = join(joined[key], value);
    return joined;
  }
  return typeof a === 'boolean' && typeof b === 'boolean' ? a || b : b;
};

/**
 * Univer itself waits 100 ms after the last change; a sync does not, so what changed is collected here and handed to the engine at once.
 * In manual mode nothing is calculated until `recalculate` is asked for.
 */
export const calculationOf = (grid: Grid): Calculation => {
  const commands = grid.injector().get(ICommandService);
  const dirtyManager = grid.injector().get(IActiveDirtyManagerService);
  const session = (): FormulaCalculationSessionService => grid.injector().get(FormulaCalculationSessionService);
  let dirty: Dirty | null = null;
  let mode: CalculationMode = 'Automatic';
  let inFlight: Dirty | null = null;
  let ours = false;
  const listeners: (() => void)[] = [];

  const watching = commands.onCommandExecuted((command, options) => {
    const conversion = dirtyManager.get(command.id);
    if (!conversion || changesOnlyLook(command, options)) return;
    dirty = join(dirty, conversion.getDirtyData(command)) as Dirty;
  });

  /*
   * Univer's own calculation comes 100 ms after a change. What was handed over by then must not be calculated twice. It stops a
   * calculation that still runs and begins anew with what it knows itself: what was handed over here must then go along, or it is lost.
   */
  const holding = commands.beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationStartMutation.id || ours) return;
    const params = command.params as Dirty;
    if (mode === 'Manual') Object.assign(params, nothingDirty());
    else if (inFlight !== null) Object.assign(params, join(params, inFlight));
    else if (dirty === null) Object.assign(params, nothingDirty());
    if (mode !== 'Manual') {
      inFlight = { ...nothingDirty(), ...pick(params) };
      dirty = null;
    }
  });

  const landing = session().state$.subscribe(({ resultApplied, stopped }) => {
    if (resultApplied && !stopped) inFlight = null;
  });

  const isRunning = (): boolean => {
    const { started, resultApplied } = session().state;
    return started && !resultApplied;
  };

  const start = async (params: Dirty): Promise<void> => {
    const applied = session().waitForLatestApplied();
    inFlight = params;
    ours = true;
    try {
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    } finally {
      ours = false;
    }
    await applied;
  };

  /** One calculation at a time: a second one beside it would disturb it. */
  const landed = async (): Promise<void> => {
    for (let i = 0; i < patience && isRunning(); i++) {
      await session().waitForLatestApplied();
      // A calculation that was stopped begins anew in a later turn.
      await nextTurn();
    }
    if (inFlight !== null && session().state.stopped) dirty = join(dirty, inFlight) as Dirty;
    inFlight = null;
  };

  return {
    mode: () => mode,
    setMode: (next) => {
      if (mode === 'Manual' && next !== 'Manual') dirty = { forceCalculation: true };
      mode = next;
    },
    settle: async () => {
      if (mode === 'Manual') return;
      await landed();
      if (dirty === null) return;
      for (let i = 0; i < patience && dirty !== null; i++) {
        const taken: Dirty = dirty;
        dirty = null;
        await start({ ...nothingDirty(), ...taken });
        await landed();
      }
      for (const listener of listeners) listener();
    },
    recalculate: async () => {
      await landed();
      dirty = null;
      await start({ ...nothingDirty(), forceCalculation: true });
      await landed();
      for (const listener of listeners) listener();
    },
    isPending: () => dirty !== null,
    onCalculated: (listener) => void listeners.push(listener),
    dispose: () => {
      watching.dispose();
      holding.dispose();
      landing.unsubscribe();
    },
  };
};

/** Turns to wait for a calculation that is stopped over and over. */
const patience = 100;

const nextTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Only what says what must be calculated, not how. */
const pick = (params: Dirty): Dirty =>
  Object.fromEntries(Object.keys(nothingDirty()).map((name) => [name, params[name]]));

const nothingDirty = (): Dirty => ({
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
});
