import type { Surroundings } from '../host';
import { areaOf, placeProperties } from '../reading/place';
import { persistently, quietly } from '../run';
import type { Progress } from './perform';
import { putBackLog } from './putBackLog';
import { putBackTarget } from './putBackTarget';
import { askFormats } from './repaint';
import { rangeOf, type EditPlan, type Target } from './target';

/**
 * After an edit that stopped half-way: lines and columns that came in go, lines that went come back, cells get what they
 * held. Works from what is really there, since Excel keeps the operations before the one that failed.
 * @returns false when Excel refused that too; then the person has to do it with *Ongedaan maken*
 */
export const takeBackEdit = (plan: EditPlan, progress: Progress, surroundings: Surroundings): Promise<boolean> =>
  persistently(surroundings, (context) => takeBack(context, plan, progress, surroundings.supports('1.13')));

const takeBack = async (
  context: Excel.RequestContext,
  { targets, log }: EditPlan,
  progress: Progress,
  canResize: boolean,
): Promise<void> => {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id');
  tables.load('items/name');
  await context.sync();
  const present = new Set(worksheets.items.map(({ id }) => id));
  const named = new Set(tables.items.map(({ name }) => name));
  // What a person deleted meanwhile cannot be put back.
  const found = targets.filter(({ sheet }) => present.has(sheet.id)).map((target) => ask(context, target, named));
  const [logTable] = log?.existing.tables ?? [];
  const logPlace = logTable !== undefined && named.has(logTable.name) ? tables.getItem(logTable.name).getRange() : null;
  logPlace?.load(placeProperties);
  await context.sync();
  quietly(context);
  for (const { target, sheet, place, used, looks, painted } of found) {
    const now = {
      table: place === null ? null : areaOf(place),
      end: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      formats: looks.map(({ items }) => items.map(({ id }) => id)),
      painted: painted?.items.map(({ id }) => id) ?? [],
    };
    putBackTarget(context, sheet, target, now, { isRemoving: progress.removing, canResize });
  }
  if (log !== null && present.has(log.existing.sheet.id))
    putBackLog(context, log, logPlace === null ? null : areaOf(logPlace));
  await context.sync();
};

const ask = (context: Excel.RequestContext, target: Target, named: ReadonlySet<string>) => {
  const sheet = context.workbook.worksheets.getItem(target.sheet.id);
  const { table, edit } = target;
  const place = table !== null && named.has(table.name) ? context.workbook.tables.getItem(table.name).getRange() : null;
  place?.load(placeProperties);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(placeProperties);
  const looks = (edit.ratingLooks ?? []).map((look) => {
    const { conditionalFormats } = rangeOf(sheet, look.area);
    conditionalFormats.load('items/id');
    return conditionalFormats;
  });
  const painted = edit.repaint === true ? askFormats(sheet, 'items/id') : null;
  return { target, sheet, place, used, looks, painted };
};
