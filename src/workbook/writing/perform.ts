import { paletteOf } from '../../sheets/colours/inColours';
import type { Surroundings } from '../host';
import { fingerprint } from '../identity/fingerprint';
import { freed, looksKey, markKey, rowsKey, writeMark, type Mark } from '../identity/mark';
import { keepLooks, lookParts } from '../identity/markedLooks';
import { hashParts, keepHashes } from '../identity/rowHashes';
import type { Difference, SaldoSheet } from '../port/workbook';
import { asFailure, stop } from '../problems';
import { saldoSheet } from '../identity/ownSheets';
import { quietly } from '../run';
import { extent } from './areas';
import { addChart, temporaryName, thinLegends } from './charts';
import { addDrawing, markedDrawings, ownShapes } from './drawings';
import { layOut, layOutPages } from './layout';
import { appendEntries } from './log';
import { placeNames } from './names';
import type { Plan, PlannedSheet } from './plan';
import { prepare } from './prepare';
import { firstDifference, readBack, type ReadBack } from './readBack';
import { runSteps, step, type Step } from './steps';
import { styleCells } from './styles';
import { areaOfBlock } from './survey';
import { placeTables, writeHeaders } from './tables';
import { writeBlock } from './writeCells';

export interface Performed {
  readonly sheets: readonly SaldoSheet[];
  readonly difference: Difference | null;
}

/** A planned sheet with the worksheet it became. */
interface Placed {
  readonly planned: PlannedSheet;
  readonly sheet: Excel.Worksheet;
}

/**
 * Carries out a plan: sheets; contents and looks; reading back; marks; legends and printing. Five syncs, more only for sheets that do
 * not fit in one request of 5 MB; between them a person may stop it. The marks come after all that counts, so that a sheet is known as written when it is.
 */
export const perform = async (
  context: Excel.RequestContext,
  plan: Plan,
  surroundings: Surroundings,
  isStopped: () => boolean,
): Promise<Performed> => {
  const goOn = (): void => {
    if (isStopped()) stop('stopped');
  };
  goOn();
  const placed = await placeSheets(context, plan);
  goOn();
  const canResize = surroundings.supports('1.13');
  await runSteps(context, [
    // Tables and names of all sheets stand before the first formula that may mention them.
    ...placed.flatMap(({ planned, sheet }) => prepare(() => sheet, planned, canResize)),
    ...placed.flatMap(({ planned, sheet }) => writeHeaders(() => sheet, planned.description, plan.renames)),
    ...placed.flatMap(({ planned, sheet }) => placeTables(() => sheet, planned, canResize)),
    ...placed.flatMap(({ planned, sheet }) => placeNames(() => sheet, planned)),
    ...fillingOrder(placed).flatMap((one) => fill(one, plan)),
  ]);
  goOn();
  const corners = placed.map(askCorners);
  const found = await readBack(
    context,
    placed.map(({ planned, sheet }) => ({ sheet, description: planned.description })),
    plan.manual,
    surroundings,
  );
  goOn();
  await runSteps(context, [
    ...placed.flatMap((one, index) => [...draw(one, corners[index]!), ...finish(one, found[index]!, plan.run)]),
    // Last: the log tells what was done, and what is taken back was not.
    ...(plan.log === null ? [] : appendEntries(plan.log.existing, plan.log.entries)),
  ]);
  await polish(context, placed);
  const differences = placed.map(({ planned }, index) =>
    firstDifference(planned.name, planned.description, found[index]!),
  );
  return {
    sheets: [
      ...plan.standing.map(saldoSheet),
      ...placed.map(({ planned, sheet }) => ({
        id: sheet.id,
        kind: planned.description.kind,
        name: planned.name,
        role: planned.description.name,
        sample: planned.description.sample,
      })),
    ],
    difference: differences.find((difference) => difference !== null) ?? null,
  };
};

/** Formulas on every other sheet refer to the settings: written after them, a later request would have all of them calculated again. */
const fillingOrder = (placed: readonly Placed[]): readonly Placed[] =>
  [true, false].flatMap((first) => placed.filter(({ planned }) => (planned.description.kind === 'settings') === first));

/** In a request of its own, whose failure is no failure of the write: a sheet with a word too many, or that cannot be printed, can still be read. */
const polish = async (context: Excel.RequestContext, placed: readonly Placed[]): Promise<void> => {
  try {
    placed.forEach(({ planned, sheet }) => thinLegends(sheet, planned.description.charts));
    placed.forEach(({ planned, sheet }) => layOutPages(sheet, planned.description));
    await context.sync();
  } catch (error) {
    asFailure(error);
  }
};

/** Adds new sheets under their final name with the mark of this run, and copies what a person wants to keep. */
const placeSheets = async (context: Excel.RequestContext, { sheets, run }: Plan): Promise<readonly Placed[]> => {
  const { worksheets } = context.workbook;
  quietly(context);
  const placed = sheets.map((planned): Placed => {
    const { existing } = planned;
    const sheet = existing === null ? worksheets.add(planned.name) : worksheets.getItem(existing.sheet.id);
    if (existing === null) sheet.customProperties.add(markKey, writeMark(markOf(planned, '', run)));
    sheet.load('id');
    if (planned.copyAs !== null) keepCopy(sheet, planned.copyAs, run);
    return { planned, sheet };
  });
  await context.sync();
  return placed;
};

const keepCopy = (sheet: Excel.Worksheet, name: string, run: string): void => {
  const copy = sheet.copy('After', sheet);
  copy.name = name;
  copy.customProperties.add(markKey, freed(run));
  copy.customProperties.add(rowsKey, '');
  copy.customProperties.add(looksKey, '');
};

const markOf = ({ description, name, tables, names }: PlannedSheet, sheet: string, run: string): Mark => ({
  kind: description.kind,
  role: description.name,
  name,
  sheet,
  run,
  sample: description.sample,
  rowParts: 0,
  areas: description.blocks.map(areaOfBlock),
  tables: tables.map((table) => ({ name: table.name, area: table.description.area })),
  names: names.map((one) => one.name),
  charts: description.charts.map(({ name }) => name),
  lookParts: 0,
  drawings: markedDrawings(description.drawings),
});

const fill = ({ planned, sheet }: Placed, { renames, run }: Plan): readonly Step[] => {
  const sheetOf = (): Excel.Worksheet => sheet;
  const { description, existing } = planned;
  return [
    // Widths first: rows take their height from wrapped text in columns that are as wide as they will be.
    ...layOut(sheetOf, description),
    ...description.blocks.flatMap((block) => writeBlock(sheetOf, block, renames)),
    ...styleCells(sheetOf, description),
    ...description.charts.flatMap((chart) =>
      addChart(sheetOf, chart, {
        name: existing?.charts.includes(chart.name) === true ? temporaryName(chart.name, run) : chart.name,
        sheetName: planned.name,
        palette: paletteOf(description),
      }),
    ),
  ];
};

/** Asks where the drawings begin; that is known once columns and rows have their sizes, and comes along with the reading back. */
const askCorners = ({ planned, sheet }: Placed): readonly Excel.Range[] =>
  (planned.description.drawings ?? []).map(({ at }) => {
    const corner = sheet.getRangeByIndexes(at.row, at.column, 1, 1);
    corner.load('left,top');
    return corner;
  });

const draw = ({ planned, sheet }: Placed, corners: readonly Excel.Range[]): readonly Step[] =>
  (planned.description.drawings ?? []).flatMap((drawing, index) =>
    addDrawing(sheet, drawing, () => corners[index]!, paletteOf(planned.description)),
  );

/** Marks the sheet as written, and lets new charts and drawings take the place of the ones before. */
const finish = ({ planned, sheet }: Placed, { formulas }: ReadBack, run: string): readonly Step[] => {
  const before = planned.existing;
  const areas = planned.description.blocks.map(areaOfBlock);
  const hashes = fingerprint(formulas.slice(0, extent(areas).rows), areas);
  const { description } = planned;
  const parts = { rowParts: hashParts(hashes), lookParts: lookParts(description) };
  const mark = { ...markOf(planned, sheet.id, run), ...parts };
  const replaced = before?.charts.filter((name) => before.sheet.mark.charts.includes(name)) ?? [];
  return [
    {
      bytes: hashes.length * 20 + parts.lookParts * 25_000 + 10_000,
      run: () => {
        keepHashes(sheet, hashes, before?.sheet.mark.rowParts);
        keepLooks(sheet, description, before?.sheet.mark.lookParts);
        sheet.customProperties.add(markKey, writeMark(mark));
      },
    },
    step(() => {
      replaced.forEach((name) => sheet.charts.getItem(name).delete());
      // By id: the new ones have the same names by now.
      ownShapes(before?.shapes ?? [], before?.sheet.mark.drawings ?? []).forEach(({ id }) =>
        sheet.shapes.getItem(id).delete(),
      );
      for (const name of mark.charts) {
        if (before?.charts.includes(name) === true) sheet.charts.getItem(temporaryName(name, run)).name = name;
      }
    }),
  ];
};
