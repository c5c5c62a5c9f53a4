import { areaAddress, columnLetters, columnOf, onSheet, parseAddress } from '../../../../sheets/address';
import type { Area } from '../../../../sheets/description';

export type { Area };

/** Excel's grid; Univer's own is smaller and grows when something is written beyond it. */
export const lastRowCount = 1_048_576;
export const lastColumnCount = 16_384;

export interface SheetRange {
  readonly sheetId: string;
  readonly area: Area;
}

export const bottom = (area: Area): number => area.row + area.rows - 1;
export const right = (area: Area): number => area.column + area.columns - 1;
export const isWholeColumns = (area: Area): boolean => area.rows === lastRowCount;
export const isWholeRows = (area: Area): boolean => area.columns === lastColumnCount;

/** `B4:G94`, `A:C` for whole columns, `3:5` for whole rows. */
export const addressOf = (area: Area): string => {
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(right(area))}`;
  if (isWholeRows(area)) return `${area.row + 1}:${bottom(area) + 1}`;
  return areaAddress(area);
};

/** `Budget!B4:G94`, as Excel's `range.address`. */
export const fullAddress = (sheetName: string, area: Area): string => onSheet(sheetName, addressOf(area));

export const between = (row: number, column: number, lastRow: number, lastColumn: number): Area => ({
  row,
  column,
  rows: lastRow - row + 1,
  columns: lastColumn - column + 1,
});

export const intersection = (a: Area, b: Area): Area | null => {
  const found = between(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(bottom(a), bottom(b)),
    Math.min(right(a), right(b)),
  );
  return found.rows > 0 && found.columns > 0 ? found : null;
};

export const contains = (outer: Area, inner: Area): boolean => {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
};

export const smallestAround = (areas: readonly Area[]): Area | null =>
  areas.length === 0
    ? null
    : areas.reduce((a, b) =>
        between(
          Math.min(a.row, b.row),
          Math.min(a.column, b.column),
          Math.max(bottom(a), bottom(b)),
          Math.max(right(a), right(b)),
        ),
      );

export const isOnGrid = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.row + area.rows <= lastRowCount &&
  area.column + area.columns <= lastColumnCount;

const columnSpan = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowSpan = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const wholeColumns = (local: string): Area | null => {
  const parts = columnSpan.exec(local);
  if (parts === null) return null;
  const [a, b] = [columnOf(parts[1]!), columnOf(parts[2]!)];
  return between(0, Math.min(a, b), lastRowCount - 1, Math.max(a, b));
};

const wholeRows = (local: string): Area | null => {
  const parts = rowSpan.exec(local);
  if (parts === null) return null;
  const [a, b] = [Number(parts[1]) - 1, Number(parts[2]) - 1];
  return between(Math.min(a, b), 0, Math.max(a, b), lastColumnCount - 1);
};

/** Splits `'Mijn blad'!A1` in the plain sheet name and the rest. */
export const splitSheet = (address: string): { readonly sheet: string | null; readonly local: string } => {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, local: address.trim() };
  const name = address.slice(0, mark).trim();
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: plain, local: address.slice(mark + 1).trim() };
};

/** An A1 address without sheet: cells, whole columns or whole rows. `null`: not an address. */
export const parseLocal = (local: string): Area | null => {
  const area = wholeColumns(local) ?? wholeRows(local) ?? parseAddress(local);
  if (area === null) return null;
  const { row, column, rows, columns } = area;
  return isOnGrid({ row, column, rows, columns }) ? { row, column, rows, columns } : null;
};

/** What is left of an area when a hole is cut out of it. */
export const without = (area: Area, hole: Area): Area[] => {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  return [
    between(area.row, area.column, cut.row - 1, right(area)),
    between(bottom(cut) + 1, area.column, bottom(area), right(area)),
    between(cut.row, area.column, bottom(cut), cut.column - 1),
    between(cut.row, right(cut) + 1, bottom(cut), right(area)),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
};

/** The same cells in as few areas as they can be told apart row by row: two ways of cutting them give the same answer. */
export const joined = (areas: readonly Area[]): readonly Area[] => {
  const lines = [...new Set(areas.flatMap((area) => [area.row, area.row + area.rows]))].sort((a, b) => a - b);
  const bands = lines.flatMap((row, index) => {
    const next = lines[index + 1];
    return next === undefined ? [] : runsIn(areas, row).map((run) => ({ ...run, row, rows: next - row }));
  });
  return bands.reduce<readonly Area[]>((found, band) => {
    const above = found.find(
      (area) => area.column === band.column && area.columns === band.columns && area.row + area.rows === band.row,
    );
    return above === undefined
      ? [...found, band]
      : found.map((area) => (area === above ? { ...area, rows: area.rows + band.rows } : area));
  }, []);
};

const runsIn = (areas: readonly Area[], row: number): readonly Pick<Area, 'column' | 'columns'>[] =>
  areas
    .filter((area) => row >= area.row && row <= bottom(area))
    .sort((a, b) => a.column - b.column)
    .reduce<readonly Pick<Area, 'column' | 'columns'>[]>((runs, { column, columns }) => {
      const last = runs.at(-1);
      return last !== undefined && column <= last.column + last.columns
        ? [...runs.slice(0, -1), { ...last, columns: Math.max(last.columns, column + columns - last.column) }]
        : [...runs, { column, columns }];
    }, []);
