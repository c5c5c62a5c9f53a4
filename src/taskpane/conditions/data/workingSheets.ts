import type { WorkingKind } from '../../../sheets/description';
import type { SaldoSheet, SheetContents } from '../../../workbook/port/workbook';

/** A working sheet with what stands on it; no contents when it is empty. */
export interface WorkingSheet {
  readonly sheet: SaldoSheet;
  readonly contents: SheetContents | null;
}

export type WorkingSheets = { readonly [Kind in WorkingKind]?: WorkingSheet };
