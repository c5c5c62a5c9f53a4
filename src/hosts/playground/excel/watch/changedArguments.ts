import type { Host } from '../host';

/** What a handler of `onChanged` gets. Values before and after are not told; the add-in reads the cells anew. */
export const changedArguments = (
  host: Host,
  sheetId: string,
  address: string,
  changeType: string,
): Excel.WorksheetChangedEventArgs => {
  const range = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem(sheetId).getRange(address);
  const args = {
    type: 'WorksheetChanged',
    worksheetId: sheetId,
    address,
    changeType,
    source: host.events.source(),
    triggerSource: host.events.byAddIn() ? 'ThisLocalAddin' : 'Unknown',
    getRange: range,
    getRangeOrNullObject: range,
  };
  return args as unknown as Excel.WorksheetChangedEventArgs;
};
