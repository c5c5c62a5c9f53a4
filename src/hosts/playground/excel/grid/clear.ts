import type { Area, SheetRange } from './areas';
import type { Grid } from './grid';
import { onUniverGrid } from './readCells';
import { mapCells, setCells } from './writeCells';

const inGrid = (grid: Grid, range: SheetRange, run: (area: Area) => void): void => {
  const area = onUniverGrid(grid, range);
  if (area !== null) run(area);
};

/** Empties cells; the look stays. */
export const clearContents = (grid: Grid, range: SheetRange): void =>
  inGrid(grid, range, (area) =>
    setCells(
      grid,
      { ...range, area },
      mapCells(area, () => ({ v: null, t: null, f: null, si: null, p: null, custom: null })),
    ),
  );

export const clearFormats = (grid: Grid, range: SheetRange): void =>
  inGrid(grid, range, (area) =>
    setCells(
      grid,
      { ...range, area },
      mapCells(area, () => ({ s: null })),
    ),
  );

export const clearAll = (grid: Grid, range: SheetRange): void =>
  inGrid(grid, range, (area) =>
    setCells(
      grid,
      { ...range, area },
      mapCells(area, () => ({ v: null, t: null, f: null, si: null, p: null, custom: null, s: null })),
    ),
  );
