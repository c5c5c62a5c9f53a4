import { stop } from '../problems';
import { readTypedAddress } from './typedAddress';

/** Selects a cell or range; the only moment that the focus leaves the pane, because the person asked for it. */
export const goTo = async (context: Excel.RequestContext, address: string): Promise<void> => {
  const typed = readTypedAddress(address);
  if (typed?.kind !== 'range') return stop('unknownAddress', { address });
  const { worksheets } = context.workbook;
  const sheet = typed.sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(typed.sheet);
  sheet.load('name,visibility');
  await context.sync();
  if (sheet.isNullObject) stop('sheetGone', { sheet: typed.sheet ?? '' });
  // Hidden on purpose, perhaps: a sheet of the person's is not shown without them.
  if (sheet.visibility !== 'Visible') stop('sheetHidden', { sheet: sheet.name });
  sheet.activate();
  sheet.getRange(typed.range).select();
  await context.sync();
};

/** Shows a sheet by its id. */
export const goToSheet = async (context: Excel.RequestContext, id: string): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name,visibility');
  await context.sync();
  if (sheet.isNullObject) stop('sheetGone', { sheet: '' });
  // Hidden by the person since: showing it again is what they ask for now.
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.activate();
  await context.sync();
};
