import type { ActiveCell } from '../port/workbook';
import { stop } from '../problems';

/** The cell a person is on now. Problems: emptySelection (a chart or a shape is selected). */
export const activeCell = async (context: Excel.RequestContext): Promise<ActiveCell> => {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/id');
  await context.sync();
  return { sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
};

/** Takes the person to one cell of a sheet; only ever because they asked for it. Problems: sheetGone, sheetHidden. */
export const select = async (context: Excel.RequestContext, { sheet, row, column }: ActiveCell): Promise<void> => {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('name,visibility');
  await context.sync();
  if (worksheet.isNullObject) stop('sheetGone', { sheet: '' });
  if (worksheet.visibility !== 'Visible') stop('sheetHidden', { sheet: worksheet.name });
  worksheet.activate();
  worksheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
};
