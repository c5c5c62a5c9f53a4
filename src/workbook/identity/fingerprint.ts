import type { Area } from '../../sheets/description';

/** What stands in a cell as Excel gives it back in `formulas`. */
export type Written = string | number | boolean;

const sheet = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;
const reference = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+/gi;
const tableName = /[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu;

/**
 * A formula without its addresses, sheet and table names: Excel moves these along when a person inserts a row, sorts, or
 * renames something, and that is no edit. Text between quotes stays as it is.
 */
export const withoutAddresses = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(tableName, '').replace(sheet, '').replace(reference, '§'),
    )
    .join('');

const contentOf = (cell: Written): string => {
  if (typeof cell === 'number') return `#${cell.toPrecision(12)}`;
  if (typeof cell === 'boolean') return `?${cell ? 1 : 0}`;
  return cell.startsWith('=') ? withoutAddresses(cell) : `"${cell}`;
};

/** FNV-1a, 32 bits: short enough to keep one per row in the workbook; not meant against ill will. */
const hash = (text: string): string => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
};

const inRow = (row: number) => (area: Area) => row >= area.row && row < area.row + area.rows;

/**
 * One hash per row over the cells in `areas`.
 * @param cells the sheet from A1 on, large enough to hold the areas
 */
export const fingerprint = (cells: readonly (readonly Written[])[], areas: readonly Area[]): readonly string[] =>
  cells.map((row, index) => {
    const own = areas.filter(inRow(index)).flatMap((area) => row.slice(area.column, area.column + area.columns));
    return own.every((cell) => cell === '') ? '' : hash(own.map(contentOf).join('\u0001'));
  });

const count = (rows: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) if (row !== '') counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
};

const lacking = (rows: readonly string[], others: readonly string[]): number => {
  const available = count(others);
  return [...count(rows)].reduce((sum, [row, times]) => sum + Math.max(0, times - (available.get(row) ?? 0)), 0);
};

/** Number of rows that differ, in whatever order they stand: sorting is no edit, a changed, added or removed row is one. */
export const changedRows = (before: readonly string[], after: readonly string[]): number =>
  Math.max(lacking(before, after), lacking(after, before));
