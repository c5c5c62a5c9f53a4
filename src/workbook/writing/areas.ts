import type { Area } from '../../sheets/description';

const right = (area: Area): number => area.column + area.columns;
const bottom = (area: Area): number => area.row + area.rows;

/** Smallest area from A1 that holds all of these. */
export const extent = (areas: readonly Area[]): { readonly rows: number; readonly columns: number } => ({
  rows: Math.max(0, ...areas.map(bottom)),
  columns: Math.max(0, ...areas.map(right)),
});

const area = (row: number, column: number, below: number, beyond: number): Area => ({
  row,
  column,
  rows: below - row,
  columns: beyond - column,
});

/** What is left of an area after cutting another out of it: at most four parts. */
const cut = (from: Area, hole: Area): readonly Area[] => {
  const top = Math.max(from.row, hole.row);
  const below = Math.min(bottom(from), bottom(hole));
  const left = Math.max(from.column, hole.column);
  const beyond = Math.min(right(from), right(hole));
  if (top >= below || left >= beyond) return [from];
  return [
    area(from.row, from.column, top, right(from)),
    area(below, from.column, bottom(from), right(from)),
    area(top, from.column, below, left),
    area(top, beyond, below, right(from)),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
};

/** Cells that lie in `areas` and in none of `holes`. */
export const without = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((rest, hole) => rest.flatMap((part) => cut(part, hole)), areas);
