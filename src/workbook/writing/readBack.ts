import { cellAddress } from '../../sheets/address';
import { cellAgrees } from '../../sheets/cellAgrees';
import type { SheetDescription } from '../../sheets/description';
import type { Surroundings } from '../host';
import type { Written } from '../identity/fingerprint';
import type { Difference } from '../port/workbook';
import { loadParts } from '../reading/parts';
import { extent } from './areas';
import { areaOfBlock } from './survey';

/** A sheet as Excel gives it back after the write, from A1 on. */
export interface ReadBack {
  readonly formulas: readonly (readonly Written[])[];
  readonly values: readonly (readonly Written[])[];
}

const pause = 250;
const mostPauses = 20;

/**
 * Reads what was written, after Excel has calculated it: one sync, and one more for every quarter of a second that
 * Excel says it is still calculating.
 */
export const readBack = async (
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly description: SheetDescription }[],
  manual: boolean,
  { wait }: Surroundings,
): Promise<readonly ReadBack[]> => {
  // With calculation on hand nothing would have a value yet.
  if (manual) sheets.forEach(({ sheet }) => sheet.calculate(true));
  for (let pauses = 0; ; pauses++) {
    const { application } = context;
    application.load('calculationState');
    const loaded = await loadParts(context, sheets.map(request));
    const busy = !manual && application.calculationState !== 'Done';
    if (!busy || pauses === mostPauses) {
      return loaded.map((parts) => ({
        formulas: parts.flatMap((part) => part.formulas as Written[][]),
        values: parts.flatMap((part) => part.values as Written[][]),
      }));
    }
    await wait(pause);
  }
};

const request = ({ sheet, description }: { sheet: Excel.Worksheet; description: SheetDescription }) => {
  const size = extent(description.blocks.map(areaOfBlock));
  const [rows, columns] = [Math.max(1, size.rows), Math.max(1, size.columns)];
  return { rows, columns, range: sheet.getRangeByIndexes(0, 0, rows, columns), properties: 'formulas,values' };
};

/** First computed cell of a sheet that does not show the core's value. */
export const firstDifference = (
  sheet: string,
  { expected }: SheetDescription,
  { values }: ReadBack,
): Difference | null => {
  const off = expected.find((cell) => !cellAgrees(values[cell.row]?.[cell.column], cell));
  return off === undefined
    ? null
    : {
        sheet,
        cell: cellAddress(off),
        found: String(values[off.row]?.[off.column] ?? ''),
        expected: String(off.value ?? ''),
      };
};
