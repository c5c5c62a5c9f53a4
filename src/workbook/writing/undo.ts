import type { Surroundings } from '../host';
import { freed } from '../identity/mark';
import { surveyWorksheets, type Worksheet } from '../identity/ownSheets';
import { loadParts } from '../reading/parts';
import { persistently, quietly } from '../run';
import type { Plan } from './plan';
import { putBack, restorations, type Restoration } from './putBack';

/**
 * After a write that stopped half-way: takes away what this run made and puts back what it wrote over. Works from what
 * is really there, since Excel keeps the operations before the one that failed.
 * @param known worksheets from before the run
 * @returns false when Excel refused that too; then the person has to do it with *Ongedaan maken*
 */
export const undo = (plan: Plan, surroundings: Surroundings, known: readonly Worksheet[]): Promise<boolean> =>
  persistently(surroundings, (context) => takeBack(context, plan, known, surroundings.supports('1.13')));

const takeBack = async (
  context: Excel.RequestContext,
  plan: Plan,
  known: readonly Worksheet[],
  canResize: boolean,
): Promise<void> => {
  const { names, tables } = context.workbook;
  names.load('items/name,items/formula');
  tables.load('items/name');
  const worksheets = await surveyWorksheets(context);
  const before = new Set(known.map(({ id }) => id));
  const added = worksheets.filter((sheet) => !before.has(sheet.id) && isOfRun(sheet, plan));
  const blank = added.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    used.load('address');
    return used;
  });
  const restored = restorations(plan, worksheets);
  const sheets = restored.map(({ existing }) => context.workbook.worksheets.getItem(existing.sheet.id));
  sheets.forEach(({ charts, shapes }) => {
    charts.load('items/name');
    shapes.load('items/id,items/name,items/altTextDescription');
  });
  const current = await loadParts(context, restored.map(contentsOf(context)));
  quietly(context);
  newNames(plan, names.items).forEach((item) => item.delete());
  restored.forEach((restoration, index) => {
    const now = {
      cells: current[index]!.flatMap((part) => part.formulas as (string | number | boolean)[][]),
      charts: sheets[index]!.charts.items,
      shapes: sheets[index]!.shapes.items,
      tables: new Set(tables.items.map(({ name }) => name)),
    };
    putBack(context, restoration, now, { run: plan.run, canResize });
  });
  // A sheet without mark was added just before the failure: only one that is still blank can be ours.
  added
    .filter((sheet, index) => sheet.property !== null || blank[index]!.isNullObject)
    .forEach(({ id }) => context.workbook.worksheets.getItem(id).delete());
  await context.sync();
};

const isOfRun = ({ property, mark, name }: Worksheet, { run, sheets }: Plan): boolean =>
  mark?.run === run ||
  property === freed(run) ||
  (property === null && sheets.some((planned) => planned.name === name || planned.copyAs === name));

const contentsOf =
  (context: Excel.RequestContext) =>
  ({ existing }: Restoration) => {
    const rows = existing.cells.length;
    const columns = existing.cells[0]?.length ?? 1;
    const range = context.workbook.worksheets.getItem(existing.sheet.id).getRangeByIndexes(0, 0, rows, columns);
    return { range, rows, columns, properties: 'formulas' };
  };

/** Names that this run added, and nobody else: they were not there before and refer to a sheet of the run. */
const newNames = ({ sheets }: Plan, items: readonly Excel.NamedItem[]): readonly Excel.NamedItem[] => {
  const sheetOfName = new Map(
    sheets.flatMap((sheet) =>
      sheet.names.filter(({ exists }) => !exists).map(({ name }) => [name, sheet.name] as const),
    ),
  );
  return items.filter(({ name, formula }) => {
    const sheet = sheetOfName.get(name);
    return sheet !== undefined && String(formula).includes(sheet.replaceAll("'", "''"));
  });
};
