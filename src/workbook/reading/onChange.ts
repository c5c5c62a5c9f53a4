import { onSheet } from '../../sheets/address';
import type { Unsubscribe } from '../port/workbook';

/** True while Saldo itself is writing; Excel before 1.14 does not tell who caused a change. */
export type IsWriting = () => boolean;

/** Excel before 1.14 leaves it out, whatever the types say. */
const tells = (source: Excel.WorksheetChangedEventArgs['triggerSource'] | undefined): boolean => source !== undefined;

/**
 * Calls back with the address of each change on these sheets. Changes by Saldo itself are left out. A sheet that is not
 * there is no problem: nothing on it can change. The address carries the name the sheet has by then.
 */
export const onChange = async (
  sheets: readonly string[],
  changed: (address: string) => void,
  isWriting: IsWriting,
): Promise<Unsubscribe> => {
  const tell = async ({ worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === 'ThisLocalAddin' || (!tells(triggerSource) && isWriting())) return;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
      sheet.load('name');
      await context.sync();
      if (!sheet.isNullObject) changed(onSheet(sheet.name, address));
    });
  };
  // A person who is typing delays this instead of making it fail.
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    found.forEach((sheet) => sheet.load('name'));
    await context.sync();
    const added = found.filter((sheet) => !sheet.isNullObject).map((sheet) => sheet.onChanged.add(tell));
    await context.sync();
    return added;
  });
  return () => {
    void remove(handlers);
  };
};

/** Handlers can only be removed in the context they were added in; when it is gone, so are they. */
const remove = async (
  handlers: readonly OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[],
): Promise<void> => {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  }).catch(() => undefined);
};
