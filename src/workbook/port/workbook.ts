import type { Problem, Result } from '../../analysis/result';
import type { Palette } from '../../sheets/colours/palette';
import type {
  Area,
  CellContent,
  ListValidation,
  RatingLookDescription,
  SheetDescription,
  SheetKind,
} from '../../sheets/description';
import type { Grid, GridCell } from './grid';

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
  | 'changedMeanwhile' // slots: cell, found, expected. A cell is not what it was when the person saw it
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

/**
 * Cells to change on one sheet of Saldo's that people work on. Places are those of the sheet as the caller read it; nothing is
 * written when one of the `guards` holds something else by now (`changedMeanwhile`), so that a sheet that was sorted or got rows
 * in between is never filled in the wrong place.
 */
export interface SheetEdit {
  /** Id of the sheet, see `saldoSheets`. */
  readonly sheet: string;
  readonly guards: readonly GuardedCell[];
  readonly cells: readonly CellEdit[];
  /**
   * Header row and lines as the caller found them, for when the person turned the table into plain cells; then new lines and
   * columns come behind everything that stands on the sheet.
   */
  readonly plain?: Area;
  /** Lines under the table on the sheet, one content per column of the table as it was read. */
  readonly newRows?: readonly (readonly CellContent[])[];
  /** Columns to the right of the table, header first, then one content per line of the table (the new ones included). */
  readonly newColumns?: readonly (readonly CellContent[])[];
  /** Lines of the table to take away, as rows of the sheet. */
  readonly removedRows?: readonly number[];
  /** Set anew for the whole table when lines or columns come in or go; places are those after the edit. */
  readonly validations?: readonly ListValidation[];
  readonly ratingLooks?: readonly RatingLookDescription[];
  /** Gives what shows ratings or the sign of a balance the colours of the request: conditional formats of Saldo's, and nothing else. */
  readonly repaint?: boolean;
}

export interface GuardedCell {
  readonly row: number;
  readonly column: number;
  readonly value: GridCell['value'];
}

export interface CellEdit extends GuardedCell {
  /** `value` is what stood there when the person saw it. */
  readonly content: CellContent;
}

export interface EditRequest {
  readonly edits: readonly SheetEdit[];
  /** Colours of the looks that are set; the usual ones when left out. */
  readonly palette?: Palette;
  readonly log: readonly LogEntry[];
}

/** What stands on a sheet, and where its table is now. */
export interface SheetContents {
  readonly id: string;
  readonly grid: Grid;
  /** Area of the first table on the sheet, header row included; `null` when the person turned it into plain cells. */
  readonly table: Area | null;
}

/** The cell a person is on. */
export interface ActiveCell {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

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
  /** All that stands on these sheets of Saldo's (by id), in one question; `null` for a sheet that is empty. */
  readonly readSheets: (ids: readonly string[]) => Answer<readonly (SheetContents | null)[]>;
  /** Changes cells on working sheets of Saldo's; all of it or nothing. Problems: changedMeanwhile, sheetGone, sheetProtected, writeFailed. */
  readonly edit: (request: EditRequest) => Answer<void>;
  /** Removes sheets that Saldo added, and the names on them. Never a person's own. */
  readonly remove: (ids: readonly string[], ownEdits: OnRemove) => Answer<RemoveOutcome>;
  /** Key and value pairs as they stand in `Saldo Instellingen`, edits of the person included; empty when there is none. */
  readonly readSettings: () => Answer<Readonly<Record<string, string>>>;
  /** Calls back with the address of a changed cell on these sheets, not for Saldo's own writes. */
  readonly onChange: (sheets: readonly string[], changed: (address: string) => void) => Promise<Unsubscribe>;
  /** Calls back with the cell a person goes to on these sheets (by id), and with `null` when they go to another sheet. */
  readonly onSelect: (sheets: readonly string[], selected: (cell: ActiveCell | null) => void) => Promise<Unsubscribe>;
  /** The cell a person is on now, on whatever sheet. */
  readonly activeCell: () => Answer<ActiveCell>;
  /** Selects one cell of a sheet, by id. */
  readonly select: (cell: ActiveCell) => Answer<void>;
}
