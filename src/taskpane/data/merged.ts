import { parseAddress, type Cell } from '../../sheets/address';
import type { Area } from '../../sheets/description';
import type { Grid } from '../../workbook/port/grid';

/** A merged area in positions of the grid. */
export type MergedArea = Area;

const within = (grid: Grid, address: string): readonly MergedArea[] => {
  const area = parseAddress(address);
  if (area === null) return [];
  return [{ row: area.row - grid.row, column: area.column - grid.column, rows: area.rows, columns: area.columns }];
};

export const mergedAreas = (grid: Grid): readonly MergedArea[] =>
  grid.merged.flatMap((address) => within(grid, address));

export const covers = (area: MergedArea, { row, column }: Cell): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Where the content of a cell really stands: the first cell of the merged area around it, or the cell itself. */
export const homeOf = (areas: readonly MergedArea[], cell: Cell): Cell =>
  areas.find((area) => covers(area, cell)) ?? cell;
