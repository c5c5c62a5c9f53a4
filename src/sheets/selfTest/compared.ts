import { cellAddress } from '../address';
import { cellAgrees, type ShownCell } from '../cellAgrees';
import type { ExpectedCell, SheetDescription } from '../description';
import { checkRow, valueInWords, type Check, type CheckRow, type Teller } from './checks';

export type ShownCells = readonly (readonly ShownCell[])[];

/** Numbers and texts that were written as they are: on a sheet without formulas these are what it must show. */
export const writtenCells = ({ blocks }: SheetDescription): readonly ExpectedCell[] =>
  blocks.flatMap((block) =>
    block.rows.flatMap((cells, row) =>
      cells.flatMap((content, column): readonly ExpectedCell[] => {
        const place = { row: block.row + row, column: block.column + column };
        if (typeof content === 'number') return [{ ...place, value: content }];
        return typeof content === 'object' && content !== null && 'text' in content
          ? [{ ...place, value: content.text }]
          : [];
      }),
    ),
  );

/**
 * Says how many of the cells show what the core says, and which is the first that does not.
 * @param values the sheet from A1 on
 */
export const compared = (
  check: Check,
  expected: readonly ExpectedCell[],
  values: ShownCells,
  teller: Teller,
): CheckRow => {
  const shown = (cell: ExpectedCell): ShownCell | undefined => values[cell.row]?.[cell.column];
  const off = expected.filter((cell) => !cellAgrees(shown(cell), cell));
  const counts = { n: expected.length - off.length, of: expected.length };
  const [first] = off;
  if (first === undefined)
    return checkRow(
      teller,
      check,
      // Nothing to compare is nothing shown to work.
      expected.length > 0 ? 'ok' : 'failed',
      teller.t('selfTest.found.allCells', counts),
    );
  return checkRow(
    teller,
    check,
    'failed',
    teller.t('selfTest.found.firstOff', {
      ...counts,
      cell: cellAddress(first),
      found: valueInWords(shown(first), teller),
      expected: valueInWords(first.value, teller),
    }),
  );
};
