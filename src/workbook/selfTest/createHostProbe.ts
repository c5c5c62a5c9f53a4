import type { CellContent } from '../../sheets/description';
import type { ShownCells } from '../../sheets/selfTest/compared';
import { excelSurroundings, type Surroundings } from '../host';
import type { HostProbe, TrialSheet } from '../port/hostProbe';
import { stop } from '../problems';
import { cellInput } from '../writing/cellInput';
import { readBack } from '../writing/readBack';
import { hostFacts } from './hostFacts';
import {
  chartsOn,
  conditionalFormatsOn,
  frozenRowsOn,
  markedKindOf,
  numberFormatOn,
  shapesOn,
  tablesOn,
  validationOn,
} from './looks';
import { changing, probing } from './probing';

const calculationMode = async (context: Excel.RequestContext): Promise<string> => {
  const { application } = context;
  application.load('calculationMode');
  await context.sync();
  return application.calculationMode;
};

/** Custom functions run beside the calculation: while they do, Excel may call it done already. */
const isBusy = (values: ShownCells): boolean =>
  values.some((row) => row.some((cell) => cell === '#BUSY!' || cell === '#BEZIG!'));

const pause = 250;
const mostPauses = 20;

const valuesOf = async (
  context: Excel.RequestContext,
  sheets: readonly TrialSheet[],
  surroundings: Surroundings,
): Promise<readonly ShownCells[]> => {
  const manual = (await calculationMode(context)) === 'Manual';
  const asked = sheets.map(({ id, description }) => ({
    sheet: context.workbook.worksheets.getItem(id),
    description,
  }));
  for (let pauses = 0; ; pauses++) {
    const read = await readBack(context, asked, manual, surroundings);
    const values = read.map((one) => one.values);
    if (pauses === mostPauses || !values.some(isBusy)) return values;
    await surroundings.wait(pause);
  }
};

const put = async (
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
): Promise<void> => {
  if ((await markedKindOf(context, sheet)) !== 'selfTest') stop('sheetGone', { sheet: '' });
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[cellInput(content)]];
  await context.sync();
};

/** The Excel that Saldo runs in. Nothing here throws: what goes wrong is what the self-test is looking for. */
export const createHostProbe = (surroundings: Surroundings = excelSurroundings): HostProbe => ({
  facts: () => hostFacts(Office.context),
  calculationMode: () => probing(calculationMode),
  values: (sheets) => probing((context) => valuesOf(context, sheets, surroundings)),
  put: (sheet, row, column, content) => changing(surroundings, (context) => put(context, sheet, row, column, content)),
  tables: (sheet) => probing((context) => tablesOn(context, sheet)),
  charts: (sheet) => probing((context) => chartsOn(context, sheet)),
  shapes: (sheet) => probing((context) => shapesOn(context, sheet)),
  conditionalFormats: (sheet, area) => probing((context) => conditionalFormatsOn(context, sheet, area)),
  validation: (sheet, area) => probing((context) => validationOn(context, sheet, area)),
  numberFormat: (sheet, area) => probing((context) => numberFormatOn(context, sheet, area)),
  frozenRows: (sheet) => probing((context) => frozenRowsOn(context, sheet)),
  markedKind: (sheet) => probing((context) => markedKindOf(context, sheet)),
});
