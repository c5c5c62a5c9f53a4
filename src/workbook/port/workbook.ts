import type { Problem, Result } from '../../analysis/result';
import type { SheetDescription, SheetKind } from '../../sheets/description';
import type { Grid } from './grid';

export type WorkbookProblem = Problem<
  | 'editing' // a person is typing in a cell
  | 'structureProtected' // no sheets can be added
  | 'sheetProtected' // slots: sheet
  | 'emptySelection'
  | 'multipleAreas'
  | 'unknownAddress' // slots: address
  | 'sheetGone' // slots: sheet
  | 'sheetHidden' // slots: sheet
  | 'tooLarge' // slots: cells
  | 'lastSheet' // a workbook keeps at least one visible sheet
  | 'stopped' // the person stopped the write; the workbook is as it was
  | 'writeFailed' // half-way; what this run made is removed. slots: detail
  | 'readBackDiffers' // slots: sheet, cell, found, expected
  | 'unsupported' // slots: need
  | 'other' // slots: detail (code of the host, no cell contents)
>;

export type Answer<T> = Promise<Result<T, WorkbookProblem>>;

/** Something a person can pick as a source. */
export interface Source {
  readonly kind: 'table' | 'name';
  readonly name: string;
  readonly address: string;
  /** Data rows, headers not counted. */
  readonly rows: number;
}

/** A sheet that Saldo added and that still exists, whatever its name is now. */
export interface SaldoSheet {
  readonly id: string;
  readonly kind: SheetKind;
  /** What it is called now. */
  readonly name: string;
  /** Name it was described under; tells two data sheets apart whatever they are called now. */
  readonly role: string;
  readonly sample: boolean;
}

/** What to do when the sheet exists and a person changed cells inside it. */
export type OwnEdits = 'ask' | 'keepCopy' | 'overwrite';

export interface WriteRequest {
  readonly sheets: readonly SheetDescription[];
  readonly ownEdits: OwnEdits;
  /** Sheets that formulas in these sheets refer to; nothing is written when one of them is gone. */
  readonly sources?: readonly string[];
  /** Asked between requests to Excel: whether the person wants to stop. What was written by then is taken back. */
  readonly isStopped?: () => boolean;
  /** Rows to add to the log, newest last; the log itself is append only. */
  readonly log: readonly LogEntry[];
}

/** One line of `Saldo Logboek`. Texts are in the person's language at the time of writing. */
export interface LogEntry {
  readonly when: string;
  readonly step: string;
  readonly sources: string;
  readonly settings: string;
  readonly skipped: string;
  readonly version: string;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly sheets: readonly SaldoSheet[]; readonly difference: Difference | null }
  /** Nothing was written yet: these sheets hold a person's own edits. */
  | { readonly kind: 'ownEdits'; readonly edits: readonly EditedSheet[] };

/** A sheet of Saldo's with work of a person on it, and in how many rows. */
export interface EditedSheet {
  readonly sheet: string;
  readonly rows: number;
}

/** What to do when a person changed cells on a sheet that is to go, or wrote beside them. */
export type OnRemove = 'ask' | 'delete';

export type RemoveOutcome =
  | { readonly kind: 'removed' }
  /** Nothing was removed yet: a person would lose their own work on these sheets. */
  | { readonly kind: 'ownEdits'; readonly edits: readonly EditedSheet[] };

/** First cell whose value in the sheet is not the core's. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

export type Unsubscribe = () => void;

/** Everything the pane asks of the workbook, in the field's words. One implementation talks to Excel. */
export interface Workbook {
  readonly readSelection: () => Answer<Grid>;
  /** An address (`Budget!B4:G94`, with or without sheet), a table name or a defined name. */
  readonly readAddress: (address: string) => Answer<Grid>;
  readonly listSources: () => Answer<readonly Source[]>;
  /** Takes the person to a cell, e.g. `Budget!F12`. */
  readonly goTo: (address: string) => Answer<void>;
  readonly goToSheet: (id: string) => Answer<void>;
  readonly saldoSheets: () => Answer<readonly SaldoSheet[]>;
  readonly write: (request: WriteRequest) => Answer<WriteOutcome>;
  /** Removes sheets that Saldo added, and the names on them. Never a person's own. */
  readonly remove: (ids: readonly string[], ownEdits: OnRemove) => Answer<RemoveOutcome>;
  /** Key and value pairs as they stand in `Saldo Instellingen`, edits of the person included; empty when there is none. */
  readonly readSettings: () => Answer<Readonly<Record<string, string>>>;
  /** Calls back with the address of a changed cell on these sheets, not for Saldo's own writes. */
  readonly onChange: (sheets: readonly string[], changed: (address: string) => void) => Promise<Unsubscribe>;
}
