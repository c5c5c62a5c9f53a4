import type { Grid } from '../../workbook/port/grid';
import type { Workbook } from '../../workbook/port/workbook';
import { onSheet } from '../../sheets/address';
import { labelOf } from '../data/cells';

/** The heading of a sample sheet is a title and a few lines. */
const headingLines = 8;

/** What stands above sample figures (invented, stand-ins, source): a result without it would mislead. Own tables have none. */
export const readStatements = async (workbook: Workbook, grid: Grid): Promise<readonly string[]> => {
  if (!grid.sample) return [];
  const heading = await workbook.readAddress(onSheet(grid.sheet, `A1:A${headingLines}`));
  if (!heading.ok) return [];
  const lines = heading.value.cells.map((row) => (row[0] === undefined ? '' : labelOf(row[0])));
  const end = lines.indexOf('');
  // The first line is the title of the sheet; what follows says what the figures are.
  return lines.slice(1, end < 0 ? lines.length : end);
};
