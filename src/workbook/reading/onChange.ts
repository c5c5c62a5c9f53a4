import { onSheet } from '../../sheets/address';
import type { Unsubscribe } from '../port/workbook';
import { asFailure } from '../problems';
import { removeHandlers } from './handlers';

/** True while Saldo itself is writing; Excel before 1.14 does not tell who caused a change. */
export type IsWriting = () => boolean;

/** Excel before 1.14 leaves it out, whatever the types say. */
const tells = (source: Excel.WorksheetChangedEventArgs['triggerSource'] | undefined): boolean => source !== undefined;

/**
 * Calls back with the address of each change on these sheets. Changes by Saldo itself are left out. A sheet that is not
 * there is no problem: nothing on it can change. The address carries the name the sheet has by then, or the one it had at
 * the start when Excel does not tell.
 */
export const onChange = async (
  sheets: readonly string[],
  changed: (address: string) => void,
  isWriting: IsWriting,
): Promise<Unsubscribe> => {
  const names = new Map<string, string>();
  const tell = async ({ worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === 'ThisLocalAddin' || (!tells(triggerSource) && isWriting())) return;
    const sheet = await nameNow(worksheetId, names.get(worksheetId) ?? null);
    if (sheet !== null) changed(onSheet(sheet, address));
  };
  // A person who is typing delays this instead of making it fail.
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    found.forEach((sheet) => sheet.load('id,name'));
    await context.sync();
    const present = found.filter((sheet) => !sheet.isNullObject);
    present.forEach(({ id, name }) => names.set(id, name));
    const added = present.map((sheet) => sheet.onChanged.add(tell));
    await context.sync();
    return added;
  });
  return () => {
    void removeHandlers(handlers);
  };
};

/** Name of a sheet, `null` when it is gone. The person may be typing on in the next cell: that is waited for. */
const nameNow = async (id: string, known: string | null): Promise<string | null> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    // A slip of ours is thrown on; what Excel cannot tell now must not keep the change from being told.
    asFailure(error);
    return known;
  }
};
