import type { Area } from '../../sheets/description';
import { isEmptyTable, lastFilledRow } from '../writing/log';
import { rangeOf, type EditPlan } from './target';

/** Takes the lines of a failed edit out of the log. */
export const putBackLog = (
  context: Excel.RequestContext,
  { existing, entries }: NonNullable<EditPlan['log']>,
  now: Area | null,
): void => {
  const sheet = context.workbook.worksheets.getItem(existing.sheet.id);
  const [table] = existing.tables;
  if (table === undefined) {
    const row = lastFilledRow(existing.cells) + 1;
    rangeOf(sheet, { row, column: 0, rows: entries.length, columns: 6 }).clear('Contents');
    return;
  }
  if (now === null) return;
  for (let row = now.rows; row > table.area.rows; row--)
    context.workbook.tables
      .getItem(table.name)
      .rows.getItemAt(row - 2)
      .delete();
  if (isEmptyTable(table.area, existing.cells))
    rangeOf(sheet, { ...table.area, row: table.area.row + 1, rows: 1 }).clear('Contents');
};
