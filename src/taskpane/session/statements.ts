import { areaAddress, onSheet } from '../../sheets/address';
import type { Grid, GridCell } from '../../workbook/port/grid';
import type { Workbook } from '../../workbook/port/workbook';
import { isBlank, labelOf } from '../data/cells';

/** Remarks stand close above a table; further up is another table or a letterhead. */
const linesAbove = 8;

/** A line with one text in it. */
const loneText = (row: readonly GridCell[]): string => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length === 1 && filled[0]?.kind === 'text' ? labelOf(filled[0]) : '';
};

/** A sentence, not a title: `Bron: CBS, voorlopige cijfers.` */
const isStatement = (line: string): boolean => line.length > 20 && /[.!?]$/.test(line);

const above = async (workbook: Workbook, grid: Grid): Promise<readonly (readonly GridCell[])[]> => {
  if (grid.row === 0) return [];
  const row = Math.max(0, grid.row - linesAbove);
  // Two columns at least: a single cell would be read as the table around it.
  const area = { row, column: 0, rows: grid.row - row, columns: Math.max(2, grid.column + 1) };
  const answer = await workbook.readAddress(onSheet(grid.sheet, areaAddress(area)));
  return answer.ok ? answer.value.cells : [];
};

/**
 * What stands in sentences above the figures: their source, that they are provisional, invented or stand for something else. A
 * result without it would mislead, so it goes along.
 */
export const readStatements = async (workbook: Workbook, grid: Grid): Promise<readonly string[]> => {
  const lines = [...(await above(workbook, grid)), ...grid.cells.slice(0, linesAbove)];
  return [...new Set(lines.map(loneText).filter(isStatement))];
};
