import type { ShownCells } from '../../sheets/selfTest/compared';
import type { Area, CellContent, SheetDescription } from '../../sheets/description';
import type { HostFacts } from '../../sheets/selfTest/hostChecks';
import type { FoundChart, FoundShape, FoundTable, FoundValidation } from '../../sheets/selfTest/objectChecks';
import type { Answer } from './workbook';

/** A sheet of the self-test as it was written. */
export interface TrialSheet {
  readonly id: string;
  readonly description: SheetDescription;
}

/**
 * What the self-test asks of the host beside what the pane asks of the workbook: what is really on the sheets that the workbook
 * wrote. Each question is one request of its own, so that one that Excel refuses says nothing about the others.
 */
export interface HostProbe {
  readonly facts: () => HostFacts;
  /** `Automatic`, `AutomaticExceptTables` or `Manual`. */
  readonly calculationMode: () => Answer<string>;
  /** What the sheets show after Excel has calculated them, custom functions included. */
  readonly values: (sheets: readonly TrialSheet[]) => Answer<readonly ShownCells[]>;
  /** Writes one cell of a sheet of the self-test, in a step of undo where Excel can; other sheets are refused (`sheetGone`). */
  readonly put: (sheet: string, row: number, column: number, content: CellContent) => Answer<void>;
  readonly tables: (sheet: string) => Answer<readonly FoundTable[]>;
  readonly charts: (sheet: string) => Answer<readonly FoundChart[]>;
  readonly shapes: (sheet: string) => Answer<readonly FoundShape[]>;
  /** Types of the conditional formats on these cells. */
  readonly conditionalFormats: (sheet: string, area: Area) => Answer<readonly string[]>;
  readonly validation: (sheet: string, area: Area) => Answer<FoundValidation>;
  /** Number format of the first cell. */
  readonly numberFormat: (sheet: string, area: Area) => Answer<string>;
  /** Rows that stay at the top; `null`: none. */
  readonly frozenRows: (sheet: string) => Answer<number | null>;
  /** Kind of sheet by the mark that Saldo left on it; `null`: it bears none. */
  readonly markedKind: (sheet: string) => Answer<string | null>;
}
