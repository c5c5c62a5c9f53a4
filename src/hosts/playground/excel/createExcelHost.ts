import { IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ShapePicture } from '../shapes/shapePicture';
import type { ChartPicture } from '../charts/chartPicture';
import { allKinds } from './allKinds';
import { chartPictures } from './charts/chartPictures';
import { excelControl, type ExcelControl } from './control/excelControl';
import { noFaults, type Counters } from './control/faults';
import { customFunctionsObject } from './functions/customFunctionsObject';
import type { Blanks } from './functions/cellsIn';
import { registeredFunctions, type FunctionMetadata } from './functions/registerFunctions';
import { calculationOf, type Calculation } from './grid/calculation';
import { gridOf, unitId } from './grid/grid';
import type { Host } from './host';
import { officeObject, type RibbonAction } from './office/officeObject';
import { excelObject } from './request/excelObject';
import { hostEvents } from './request/hostEvents';
import { OfficeError } from './request/officeError';
import { shapePictures } from './shapes/shapePictures';
import { newState, resetState } from './state';
import { watchGrid } from './watch/watchGrid';

export interface ExcelHostOptions {
  /** A Univer with a workbook open. */
  readonly api: FUniver;
  readonly language: 'nl' | 'en';
  readonly dark: boolean;
  /** How a blank cell reaches a custom function. */
  readonly blanks: Blanks;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  /** Namespace of the custom functions. */
  readonly namespace?: string;
}

export interface ExcelHost {
  /** What Office.js puts on the add-in's window. */
  readonly globals: {
    readonly Excel: typeof Excel;
    readonly Office: typeof Office;
    readonly OfficeExtension: typeof OfficeExtension;
    readonly CustomFunctions: typeof CustomFunctions;
  };
  /** Makes the host misbehave, as a colleague, the person or the network would. */
  readonly fault: ExcelControl['fault'];
  readonly control: ExcelControl;
  readonly counters: Counters;
  /** What ribbon buttons do, as the add-in registered it. */
  readonly actions: ReadonlyMap<string, RibbonAction>;
  /** The contents of functions.json, so that arguments take the shape their parameter has. */
  readonly describeFunctions: (functions: readonly FunctionMetadata[]) => void;
  readonly charts: () => readonly ChartPicture[];
  readonly shapes: () => readonly ShapePicture[];
  /** Called when a chart or a shape is not what it was. */
  readonly onChartsChange: (changed: () => void) => () => void;
  /** Another workbook is open: forgets everything about the last one, faults, counters and handlers included. */
  readonly reset: () => void;
  readonly dispose: () => void;
}

const tags = { nl: 'nl-NL', en: 'en-US' } as const;

/** An Excel for add-ins over a Univer workbook, in a page or in plain Node. */
export const createExcelHost = (options: ExcelHostOptions): ExcelHost => {
  const { api, language, dark, blanks, showPane, hidePane, namespace = 'SALDO' } = options;
  const grid = gridOf(api);
  const state = newState();
  const faults = noFaults();
  const events = hostEvents(() => state.eventsEnabled);
  const drawers = new Set<() => void>();
  let calculation: Calculation = calculationOf(grid);

  const host: Host = {
    grid,
    get calculation() {
      return calculation;
    },
    state,
    faults,
    events,
    kinds: allKinds,
    contentLanguage: tags[language],
    chartsChanged: () => drawers.forEach((draw) => draw()),
    undoGroup: async (work) => {
      // Univer offers no other way to make one step of several commands.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      const batching = grid.injector().get(IUndoRedoService).__tempBatchingUndoRedo(unitId(grid));
      try {
        return await work();
      } finally {
        batching.dispose();
      }
    },
  };

  const functions = registeredFunctions(grid.injector, namespace, blanks);
  const control = excelControl(host, functions);
  const actions = new Map<string, RibbonAction>();
  let watching = watchGrid(host);

  const globals = {
    Excel: excelObject(host),
    Office: officeObject(
      {
        displayLanguage: tags[language],
        contentLanguage: tags[language],
        dark,
        missingRequirementSets: faults.missingRequirementSets,
        showPane,
        hidePane,
      },
      actions,
    ),
    OfficeExtension: { Error: OfficeError, config: { extendedErrorLogging: false } },
    CustomFunctions: customFunctionsObject(functions.associate),
  } as unknown as ExcelHost['globals'];

  const stop = (): void => {
    watching.dispose();
    calculation.dispose();
  };

  return {
    globals,
    fault: control.fault,
    control,
    counters: faults.counters,
    actions,
    describeFunctions: functions.describe,
    charts: () => chartPictures(host),
    shapes: () => shapePictures(host),
    onChartsChange: (changed) => {
      drawers.add(changed);
      return () => void drawers.delete(changed);
    },
    reset: () => {
      stop();
      resetState(host);
      actions.clear();
      calculation = calculationOf(grid);
      watching = watchGrid(host);
    },
    dispose: stop,
  };
};
