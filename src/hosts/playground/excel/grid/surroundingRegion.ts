import { bottom, right, smallestAround, type Area } from './areas';
import { readCells } from './readCells';
import type { Grid } from './grid';

const grown = ({ row, column, rows, columns }: Area): Area => {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rows: row + rows + 1 - top, columns: column + columns + 1 - left };
};

/** What a larger area has around a smaller one within it. */
const around = (larger: Area, smaller: Area): readonly Area[] => {
  const sides: readonly Area[] = [
    { ...larger, rows: smaller.row - larger.row },
    { ...larger, row: bottom(smaller) + 1, rows: bottom(larger) - bottom(smaller) },
    { row: smaller.row, rows: smaller.rows, column: larger.column, columns: smaller.column - larger.column },
    {
      row: smaller.row,
      rows: smaller.rows,
      column: right(smaller) + 1,
      columns: right(larger) - right(smaller),
    },
  ];
  return sides.filter(({ rows, columns }) => rows > 0 && columns > 0);
};

const filledIn = (grid: Grid, sheetId: string, area: Area): readonly Area[] =>
  (readCells(grid, { sheetId, area }) ?? []).flatMap((line, i) =>
    line.flatMap((cell, j) =>
      cell.type === 'Empty' && cell.formula === null
        ? []
        : [{ row: area.row + i, column: area.column + j, rows: 1, columns: 1 }],
    ),
  );

/** The block of filled cells that touch each other, corners included, around an area: Ctrl+* in Excel. */
export const surroundingRegion = (grid: Grid, sheetId: string, start: Area): Area => {
  let found = start;
  for (;;) {
    // Only the border is read: a block of a thousand rows grows a thousand times.
    const border = around(grown(found), found).flatMap((side) => filledIn(grid, sheetId, side));
    if (border.length === 0) break;
    found = smallestAround([found, ...border])!;
  }
  // The cell that was asked about may be a blank one beside the block.
  return smallestAround(filledIn(grid, sheetId, found)) ?? start;
};
