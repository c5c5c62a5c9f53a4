import type { Choices } from '../data/choices';
import type { Proposal } from '../data/recognise';
import type { SourceTable } from '../data/sourceTable';
import type { UnitProposal } from '../data/tableUnit';
import type { Difference, SaldoSheet, WorkbookProblem } from '../../workbook/port/workbook';
import type { Palette } from '../../sheets/colours/palette';
import type { Settings } from './settings';

/** A table of which a part was read. */
export interface Wider {
  /** How to read all of it. */
  readonly reference: string;
  readonly rows: number;
}

/** A table as read, with what we proposed and what the person chose. */
export interface ChosenTable {
  /** How to read it again: a table name, or an address with sheet. */
  readonly reference: string;
  readonly table: SourceTable;
  readonly proposal: Proposal;
  readonly unit: UnitProposal;
  readonly choices: Choices;
  /** Sentences above the figures, which have to stand with every result. */
  readonly statements: readonly string[];
  /** The cells are part of a table that goes further; `null` when they are all there is. */
  readonly wider: Wider | null;
}

export interface OwnEdits {
  readonly sheet: string;
  readonly rows: number;
}

/** What became of writing. */
export type Output =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' }
  /** By the person, before anything stayed in the workbook. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'ownEdits'; readonly edits: readonly OwnEdits[] }
  | {
      readonly kind: 'written';
      readonly sheet: SaldoSheet;
      /** It was there already, and was written again. */
      readonly again: boolean;
      readonly rows: number;
      readonly charts: number;
      readonly at: Date;
      readonly difference: Difference | null;
    }
  /** `others` went along: they were about this sheet only. */
  | { readonly kind: 'removed'; readonly sheet: string; readonly others: readonly string[] };

/** A word in a cell of the settings sheet that is none we know. */
export interface UnknownSetting {
  readonly cell: string;
  readonly found: string;
}

/** The state of the pane apart from which screen is open. */
export interface Session {
  readonly chosen: ChosenTable | null;
  readonly reading: boolean;
  /** How often a table was read. */
  readonly readings: number;
  /** Nothing was chosen since the last reading: only then may what it brought take the focus. */
  readonly fresh: boolean;
  readonly settings: Settings;
  /** Colours of ratings, deficit and surplus in this workbook. */
  readonly palette: Palette;
  /** What stands where the colours should; the usual ones hold then. */
  readonly unknownColours: UnknownSetting | null;
  readonly output: Output;
  /** Cell that changed since the table was read. */
  readonly stale: string | null;
  /** Sheet that a person asked for, and that turned out to be there already. */
  readonly stood: string | null;
  /** What Excel could not do last time it was asked. */
  readonly failure: WorkbookProblem | null;
  /** Sheets of Saldo in this workbook, as far as known. */
  readonly sheets: readonly SaldoSheet[];
}
