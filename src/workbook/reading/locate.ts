import { hostCode, stop } from '../problems';
import type { Located } from './readGrid';
import type { TypedAddress } from './typedAddress';

const size = 'rowCount,columnCount';

/** Loads what decides how much of a range is read: people click one cell, a whole column, or a table's body. */
const lookAround = (range: Excel.Range) => {
  const used = range.getUsedRangeOrNullObject(true);
  const region = range.getCell(0, 0).getSurroundingRegion();
  const tables = range.getTables(false);
  range.load('cellCount');
  used.load(size);
  region.load(size);
  tables.load('items/name,items/showHeaders,items/rows/count,items/columns/count');
  return { range, used, region, tables };
};

/**
 * The table or the block around a single cell, otherwise the used part of the range. Its size is known then, so that
 * too large a range is refused before its values are asked for: that is why reading takes two syncs and not one.
 */
const choose = ({ range, used, region, tables }: ReturnType<typeof lookAround>): Located => {
  const [first] = tables.items;
  const table = tables.items.length === 1 && first?.showHeaders === true ? first : null;
  if (range.cellCount === 1 && table !== null) return wholeTable(table);
  const chosen = range.cellCount === 1 ? region : used;
  if (chosen.isNullObject) return stop('emptySelection');
  return { range: chosen, rows: chosen.rowCount, columns: chosen.columnCount, table };
};

/** Header and rows without the totals row: a total is no municipality. */
const wholeTable = (table: Excel.Table): Located => ({
  range: table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange()),
  rows: table.rows.count + 1,
  columns: table.columns.count,
  table,
});

/** What the person selected; one area only. */
export const locateSelection = async (context: Excel.RequestContext): Promise<Located> => {
  // Not `getSelectedRange`: it fails on several areas without saying that this is why.
  const selection = context.workbook.getSelectedRanges();
  selection.load('areaCount');
  const around = lookAround(selection.areas.getItemAt(0));
  await context.sync();
  if (selection.areaCount > 1) stop('multipleAreas');
  return choose(around);
};

const locateRange = async (context: Excel.RequestContext, sheet: string | null, range: string): Promise<Located> => {
  const { worksheets } = context.workbook;
  const worksheet = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  const around = lookAround(worksheet.getRange(range));
  try {
    await context.sync();
  } catch (error) {
    // The one thing in this question that Excel finds by name.
    if (sheet !== null && hostCode(error) === 'ItemNotFound') stop('sheetGone', { sheet });
    throw error;
  }
  return choose(around);
};

/** A name says itself which cells are meant: nothing around them is looked at. */
const locateName = async (context: Excel.RequestContext, name: string): Promise<Located> => {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('showHeaders,rows/count,columns/count');
  const named = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  named.load('address');
  const used = named.getUsedRangeOrNullObject(true);
  used.load(size);
  await context.sync();
  if (!table.isNullObject && table.showHeaders) return wholeTable(table);
  if (named.isNullObject) return stop('unknownAddress', { address: name });
  if (used.isNullObject) return stop('emptySelection');
  return { range: used, rows: used.rowCount, columns: used.columnCount, table: null };
};

/** What a person typed: a range, a table or a defined name. */
export const locateTyped = (context: Excel.RequestContext, typed: TypedAddress): Promise<Located> =>
  typed.kind === 'range' ? locateRange(context, typed.sheet, typed.range) : locateName(context, typed.name);
