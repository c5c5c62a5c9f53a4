import type { Area } from '../../../sheets/description';
import { clearFaults } from './control/faults';
import type { Host } from './host';
import type { ChartState } from './charts/chartState';
import type { ShapeState } from './shapes/shapeState';
import type { ConditionalFormatState } from './objects/conditionalFormatState';

export interface PageLayoutState {
  orientation: 'Portrait' | 'Landscape';
  zoom: Excel.PageLayoutZoomOptions;
  printTitleRows: Area | null;
}

/** What the grid does not keep of a validation as Excel has it. */
export interface ValidationState {
  readonly rule: Excel.DataValidationRule;
  errorAlert: Excel.DataValidationErrorAlert;
  prompt: Excel.DataValidationPrompt;
  ignoreBlanks: boolean;
}

/** What a sheet holds beyond what the grid itself keeps. */
export interface SheetState {
  readonly charts: ChartState[];
  /** From the lowest to the one on top. */
  readonly shapes: ShapeState[];
  readonly conditionalFormats: ConditionalFormatState[];
  /** By the id of the rule in the grid, which knows where it holds. */
  readonly dataValidations: Map<string, ValidationState>;
  pageLayout: PageLayoutState;
}

/** Looks of a table that Univer's model lacks. */
export interface TableLook {
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface HostState {
  calculationSuspended: boolean;
  structureProtected: boolean;
  eventsEnabled: boolean;
  readonly sheets: Map<string, SheetState>;
  readonly tables: Map<string, TableLook>;
  /** Syncs of different contexts wait for each other, as requests to Excel do. */
  readonly oneAtATime: <T>(run: () => Promise<T>) => Promise<T>;
}

const queue = (): HostState['oneAtATime'] => {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run, run);
    last = next.catch(() => undefined);
    return next;
  };
};

export const newState = (): HostState => ({
  calculationSuspended: false,
  structureProtected: false,
  eventsEnabled: true,
  sheets: new Map(),
  tables: new Map(),
  oneAtATime: queue(),
});

export const sheetState = (state: HostState, sheetId: string): SheetState => {
  const present = state.sheets.get(sheetId);
  if (present !== undefined) return present;
  const made: SheetState = {
    charts: [],
    shapes: [],
    conditionalFormats: [],
    dataValidations: new Map(),
    pageLayout: { orientation: 'Portrait', zoom: { scale: 100 }, printTitleRows: null },
  };
  state.sheets.set(sheetId, made);
  return made;
};

export const tableLook = (state: HostState, tableId: string): TableLook => {
  const present = state.tables.get(tableId);
  if (present !== undefined) return present;
  const made: TableLook = { style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true };
  state.tables.set(tableId, made);
  return made;
};

/** Back to how a host begins. */
export const resetState = ({ state, grid, faults, events }: Host): void => {
  Object.assign(state, { calculationSuspended: false, structureProtected: false, eventsEnabled: true });
  state.sheets.clear();
  state.tables.clear();
  grid.protectedSheets.clear();
  events.clear();
  clearFaults(faults);
};
