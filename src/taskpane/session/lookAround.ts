import { cellAddress, onSheet } from '../../sheets/address';
import type { Grid } from '../../workbook/port/grid';
import type { Workbook } from '../../workbook/port/workbook';
import { buildPanel } from '../data/panel';
import { chooseTable, nothingAround, referenceOf, type Around } from './chooseTable';
import type { Wider } from './session';
import { readStatements } from './statements';

/** Rows with figures; a total under them is none. */
const rowsIn = (grid: Grid): number => {
  const { table, choices } = chooseTable(grid, null, nothingAround);
  return table.dataRows.length - buildPanel(table, choices).totals.length;
};

/**
 * The table around a range, when it has more rows. A range has the address it was chosen with: rows that are added to the figures, or
 * pushed out of it by a row inserted above, would drop out without a word.
 */
const findWider = async (workbook: Workbook, grid: Grid): Promise<Wider | null> => {
  if (grid.table !== null) return null;
  // A single cell is read as the table or the block around it.
  const answer = await workbook.readAddress(onSheet(grid.sheet, cellAddress(grid)));
  if (!answer.ok) return null;
  const rows = rowsIn(answer.value);
  return rows > rowsIn(grid) ? { reference: referenceOf(answer.value), rows } : null;
};

/** What stands around a table and matters for it. */
export const lookAround = async (workbook: Workbook, grid: Grid): Promise<Around> => ({
  statements: await readStatements(workbook, grid),
  wider: await findWider(workbook, grid),
});
