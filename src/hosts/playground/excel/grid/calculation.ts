import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Grid } from './grid';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** When the workbook calculates, and waiting for it. */
export interface Calculation {
  readonly mode: () => CalculationMode;
  readonly setMode: (mode: CalculationMode) => void;
  /** Resolves when every change so far has been calculated; at once when none needs it, and in manual mode. */
  readonly settle: () => Promise<void>;
  /** Calculates everything, also in manual mode. */
  readonly recalculate: () => Promise<void>;
  /** Something changed and was not calculated: only in manual mode, seen from a sync. */
  readonly isPending: () => boolean;
  readonly onCalculated: (listener: () => void) => void;
  readonly dispose: () => void;
}

type Dirty = Record<string, unknown>;

/** What the engine says while it calculates, with a stage, and once it is done, without. */
interface Notification {
  readonly stageInfo?: unknown;
}

/**
 * What Univer's own trigger collects before it starts a calculation, 100 ms after the last change. Private to it, but a sync that waits for those
 * 100 ms makes every test and every click slow, and a second calculation beside it would disturb it. Holds for the pinned version.
 */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: Dirty;
  readonly _generateDirty: (commands: readonly ICommandInfo[]) => Dirty;
  readonly _mergeDirty: (a: Dirty, b: Dirty) => Dirty;
}

/** Milliseconds after which a calculation is given up. */
const patience = 60_000;

const everything = { commands: [], forceCalculation: true };

/** In manual mode nothing is calculated until `recalculate` is asked for. */
export const calculationOf = (grid: Grid): Calculation => {
  const commands = grid.injector().get(ICommandService);
  const trigger = grid.injector().get(TriggerCalculationController) as unknown as Trigger;
  const session = grid.injector().get(FormulaCalculationSessionService);
  const listeners: (() => void)[] = [];
  let mode: CalculationMode = 'Automatic';
  let asked = false;
  let stale = false;

  const holding = commands.beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationStartMutation.id || mode !== 'Manual' || asked) return;
    Object.assign(command.params as Dirty, nothingDirty());
    stale = true;
  });

  const isWaiting = (): boolean => trigger._waitingCommandQueue.length > 0;

  const isRunning = (): boolean => session.state.started && !session.state.resultApplied;

  /** Starts at once what Univer would start later. */
  const start = (): void => {
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(trigger._waitingCommandQueue),
    );
    trigger._executingDirtyData = dirty;
    trigger._waitingCommandQueue = [];
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  };

  /**
   * Calculations that the engine is not done with. Univer calls one applied before that when it has no formulas, and starts another
   * when something changes meanwhile; two at once run through each other, and cells keep their old values.
   */
  let unfinished = 0;
  const atEnd: (() => void)[] = [];
  const following = commands.onCommandExecuted(({ id, params }) => {
    // What changes meanwhile waits its turn.
    if (unfinished > 0) clearTimeout(trigger._setTimeoutKey);
    if (id === SetFormulaCalculationStartMutation.id) unfinished++;
    if (id !== SetFormulaCalculationNotificationMutation.id || (params as Notification).stageInfo !== undefined) return;
    unfinished = Math.max(0, unfinished - 1);
    if (unfinished > 0) return;
    atEnd.splice(0).forEach((resolve) => resolve());
    setTimeout(() => {
      if (isWaiting() && unfinished === 0) start();
    });
  });
  const engineIsDone = (): Promise<void> => new Promise((resolve) => void atEnd.push(resolve));

  const settle = async (): Promise<void> => {
    if (!isWaiting() && !isRunning() && unfinished === 0) return;
    while (isWaiting() || isRunning() || unfinished > 0) {
      if (isRunning()) await session.waitForLatestApplied(patience);
      else if (unfinished > 0) await engineIsDone();
      else start();
    }
    for (const listener of listeners) listener();
  };

  const forceAll = (): void =>
    void commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });

  return {
    mode: () => mode,
    setMode: (next) => {
      const catchesUp = mode === 'Manual' && next !== 'Manual';
      mode = next;
      if (catchesUp) forceAll();
    },
    settle: () => (mode === 'Manual' ? Promise.resolve() : settle()),
    recalculate: async () => {
      asked = true;
      try {
        forceAll();
        await settle();
        stale = false;
      } finally {
        asked = false;
      }
    },
    isPending: () => mode === 'Manual' && (stale || isWaiting()),
    onCalculated: (listener) => void listeners.push(listener),
    dispose: () => {
      holding.dispose();
      following.dispose();
    },
  };
};

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
