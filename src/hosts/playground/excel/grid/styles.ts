import type { IStyleData, Nullable } from '@univerjs/core';
import type { SheetRange } from './areas';
import { sheetOf, type Grid } from './grid';
import { onUniverGrid } from './readCells';
import { setStyle, type StylePatch } from './writeCells';

/** Style of a cell as stored, without what comes from its row or column. */
const styleReader = (grid: Grid, sheetId: string): ((row: number, column: number) => IStyleData) => {
  const matrix = sheetOf(grid, sheetId).getCellMatrix();
  const styles = grid.book().getStyles();
  return (row, column) => {
    const cell = matrix.getValue(row, column) as { s?: IStyleData | string } | undefined;
    return (cell?.s === undefined ? undefined : styles.getStyleByCell(cell)) ?? {};
  };
};

/** The one value all cells of a range have, or `null` when they differ: what Excel answers for a look. */
export const common = <V extends string | number | boolean>(
  grid: Grid,
  range: SheetRange,
  pick: (style: IStyleData) => V,
): V | null => {
  const read = styleReader(grid, range.sheetId);
  const area = onUniverGrid(grid, range);
  if (area === null) return pick({});
  const first = pick(read(area.row, area.column));
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (pick(read(row, column)) !== first) return null;
  return first;
};

/** Gives all cells of a range a look. Whole rows and columns are dressed as far as Univer's grid goes. */
export const dress = (grid: Grid, range: SheetRange, patch: StylePatch): void => {
  const area = onUniverGrid(grid, range);
  if (area !== null)
    setStyle(
      grid,
      { ...range, area: range.area.rows * range.area.columns > 5_000_000 ? area : range.area },
      () => patch,
    );
};

/** Excel writes colours in capitals. */
export const colour = (rgb: Nullable<string>, otherwise: string): string =>
  typeof rgb === 'string' ? rgb.toUpperCase() : otherwise;
