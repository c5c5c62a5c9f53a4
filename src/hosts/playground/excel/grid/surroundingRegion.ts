import { bottom, right, smallestAround, type Area } from './areas';
import { readCells } from './readCells';
import type { Grid } from './grid';

const grown = ({ row, column, rows, columns }: Area): Area => {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rows: row + rows + 1 - top, columns: column + columns + 1 - left };
};

/** The block of filled cells that touch each other, corners included, around an area: Ctrl+* in Excel. */
export const surroundingRegion = (grid: Grid, sheetId: string, start: Area): Area => {
  const area = grown(start);
  const cells = readCells(grid, { sheetId, area }) ?? [];
  const filled = cells.flatMap((line, i) =>
    line.flatMap((cell, j) =>
      cell.type === 'Empty' && cell.formula === null
        ? []
        : [{ row: area.row + i, column: area.column + j, rows: 1, columns: 1 }],
    ),
  );
  const found = smallestAround([start, ...filled])!;
  const same = found.row === start.row && found.column === start.column;
  return same && bottom(found) === bottom(start) && right(found) === right(start)
    ? trimmed(start, filled)
    : surroundingRegion(grid, sheetId, found);
};

/** The cell that was asked about may be a blank one beside the block. */
const trimmed = (start: Area, filled: readonly Area[]): Area => smallestAround(filled) ?? start;
