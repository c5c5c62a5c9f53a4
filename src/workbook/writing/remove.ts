import { ownSheets, surveyWorksheets } from '../identity/ownSheets';
import type { OnRemove, RemoveOutcome } from '../port/workbook';
import { stop } from '../problems';
import { quietly } from '../run';
import { ownWork } from './ownWork';

/**
 * Removes sheets that Saldo added, and the defined names it put on them; never a person's own, also not when asked.
 * Reads the workbook again to be sure, and asks first when a person would lose work of their own. Problems: structureProtected, lastSheet, sheetGone.
 */
export const remove = async (
  context: Excel.RequestContext,
  ids: readonly string[],
  ownEdits: OnRemove,
): Promise<RemoveOutcome> => {
  const { workbook } = context;
  workbook.protection.load('protected');
  workbook.names.load('items/name,items/formula');
  const worksheets = await surveyWorksheets(context);
  const doomed = ownSheets(worksheets).filter(({ id }) => ids.includes(id));
  if (doomed.length === 0) return { kind: 'removed' };
  if (workbook.protection.protected) stop('structureProtected');
  const names = new Map(doomed.flatMap((sheet) => sheet.mark.names.map((name) => [name, sheet.name] as const)));
  const gone = new Set(doomed.map(({ id }) => id));
  if (worksheets.every(({ id, visible }) => !visible || gone.has(id))) stop('lastSheet');
  const edits = ownEdits === 'ask' ? await ownWork(context, doomed) : [];
  if (edits.length > 0) return { kind: 'ownEdits', edits };
  quietly(context);
  workbook.names.items
    .filter(({ name, formula }) => {
      const sheet = names.get(name);
      // A name that the person pointed somewhere else is theirs by now.
      return sheet !== undefined && String(formula).includes(sheet.replaceAll("'", "''"));
    })
    .forEach((item) => item.delete());
  doomed.forEach(({ id }) => workbook.worksheets.getItem(id).delete());
  await context.sync();
  workbook.worksheets.load('items/id');
  await context.sync();
  if (workbook.worksheets.items.some(({ id }) => gone.has(id))) stop('other', { detail: 'NotRemoved' });
  return { kind: 'removed' };
};
