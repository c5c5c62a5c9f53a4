import { success } from '../../../../analysis/result';
import type { SheetEdit } from '../../../../workbook/port/workbook';
import type { Change, Known } from './change';
import { addRatingRows } from './framework';
import { addColumns, matrices } from './municipality';
import { merged } from './sheetEdits';

/** @param rows edits that bring new rows into the same matrices */
const missingColumns = (known: Known, rows: readonly SheetEdit[]): readonly SheetEdit[] =>
  matrices(known).flatMap((target) => {
    const lines = rows.find(({ sheet }) => sheet === target.place.sheet.id)?.newRows?.length ?? 0;
    const { casework } = known.reading;
    const missing = (casework?.municipalities ?? []).filter(({ code }) => !target.place.municipalities.has(code));
    return missing.length === 0 ? [] : [addColumns(target, known, missing, lines)];
  });

/** Rows for lines in use and columns for municipalities that the matrices do not have. */
export const completeMatrices: Change = (known) => {
  const lines = known.reading.casework?.framework.conditions.filter(({ use }) => use === 'yes') ?? [];
  const rows = addRatingRows(known, lines);
  return success(merged([...rows, ...missingColumns(known, rows)]));
};
