import type { CellBlock } from '../../sheets/description';
import { cellInput } from './cellInput';
import { renameInFormula, type Renames } from './renameInFormula';
import { bytesPerRequest, step, type Step } from './steps';

type Input = string | number | boolean;

/** Finds the sheet again in whatever context the step runs. */
export type SheetOf = (context: Excel.RequestContext) => Excel.Worksheet;

const bytesOf = (row: readonly Input[]): number =>
  // Letters beyond ASCII take up to three bytes; the quotation marks and commas are counted in.
  row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length * 1.5 + 3 : 20), 2);

/** Rows in slices that fit in one request. */
export const slices = (
  rows: readonly (readonly Input[])[],
  limit = bytesPerRequest,
): readonly { readonly from: number; readonly rows: readonly (readonly Input[])[]; readonly bytes: number }[] => {
  const parts: { from: number; rows: (readonly Input[])[]; bytes: number }[] = [];
  rows.forEach((row, from) => {
    const bytes = bytesOf(row);
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > limit) parts.push({ from, rows: [row], bytes });
    else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  });
  return parts;
};

/** Contents and number formats of a block. Everything goes through `formulas`: en-US whatever language Excel speaks. */
export const writeBlock = (sheet: SheetOf, block: CellBlock, renames: Renames): readonly Step[] => {
  const [first] = block.rows;
  if (first === undefined || first.length === 0) return [];
  const inputs = block.rows.map((row) =>
    row.map(cellInput).map((input) => (isFormula(input) ? renameInFormula(input, renames) : input)),
  );
  const formats = (block.numberFormats ?? []).flatMap((format, index) =>
    format === null ? [] : [{ format, column: block.column + index }],
  );
  return [
    ...formats.map(({ format, column }) =>
      step((context) =>
        setNumberFormat(sheet(context).getRangeByIndexes(block.row, column, block.rows.length, 1), format),
      ),
    ),
    ...slices(inputs).map(({ from, rows, bytes }): Step => ({
      bytes,
      run: (context) => {
        sheet(context).getRangeByIndexes(block.row + from, block.column, rows.length, first.length).formulas =
          rows as Input[][];
      },
    })),
  ];
};

const isFormula = (input: Input): input is string => typeof input === 'string' && input.startsWith('=');

/** Office.js takes one format for all cells of a range; its types only know the matrix. */
const setNumberFormat = (range: Excel.Range, format: string): void => {
  range.numberFormat = format as unknown as string[][];
};
