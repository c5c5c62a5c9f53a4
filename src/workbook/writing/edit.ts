import { failure, success } from '../../analysis/result';
import { cellAddress, onSheet } from '../../sheets/address';
import type { Surroundings } from '../host';
import { ownSheets, surveyWorksheets } from '../identity/ownSheets';
import type { Answer, EditRequest, GuardedCell } from '../port/workbook';
import { asFailure, hostCode, stop, Stopped } from '../problems';
import { change, quietly } from '../run';
import { cellInput } from './cellInput';

/** Changes cells of working sheets after a look at what stands there now. */
export const edit = async (request: EditRequest, surroundings: Surroundings): Answer<void> => {
  try {
    await change(surroundings, (context) => editCells(context, request));
    return success(undefined);
  } catch (error) {
    if (error instanceof Stopped) return error.failed;
    asFailure(error);
    return failure('writeFailed', { detail: hostCode(error) });
  }
};

const editCells = async (context: Excel.RequestContext, { edits }: EditRequest): Promise<void> => {
  const own = ownSheets(await surveyWorksheets(context));
  const found = edits.map((one) => {
    const sheet = own.find(({ id }) => id === one.sheet) ?? stop('sheetGone', { sheet: '' });
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    worksheet.protection.load('protected');
    worksheet.tables.load('items/name');
    const cells = [...one.guards, ...one.cells].map((cell) => {
      const range = worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
      range.load('values');
      return { cell, range };
    });
    return { one, sheet, worksheet, cells };
  });
  await context.sync();
  for (const { sheet, worksheet, cells } of found) {
    if (worksheet.protection.protected) stop('sheetProtected', { sheet: sheet.name });
    for (const { cell, range } of cells) compare(sheet.name, cell, range.values[0]?.[0]);
  }
  quietly(context);
  for (const { one, worksheet } of found) {
    for (const { row, column, content } of one.cells)
      worksheet.getRangeByIndexes(row, column, 1, 1).formulas = [[cellInput(content)]];
    const [table] = worksheet.tables.items;
    const rows = one.newRows ?? [];
    if (rows.length > 0)
      table?.rows.add(
        undefined,
        rows.map((row) => row.map(cellInput)),
      );
  }
  await context.sync();
};

const compare = (sheet: string, { row, column, value }: GuardedCell, found: unknown): void => {
  const now = found === '' ? null : found;
  if (now === value) return;
  stop('changedMeanwhile', {
    cell: onSheet(sheet, cellAddress({ row, column })),
    found: String(now ?? ''),
    expected: String(value ?? ''),
  });
};
