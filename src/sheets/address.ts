import type { Area } from './description';

/** Rows and columns count from 0, as everywhere in `sheets`; A1 is only how Excel writes them down. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** An area that may name its sheet. `sheet` is the plain name without quotes. */
export interface SheetArea extends Area {
  readonly sheet: string | null;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;
const reference =
  /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** `A` → 0, `aa` → 26. */
export const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `C7`. */
export const cellAddress = ({ row, column }: Cell): string => `${columnLetters(column)}${row + 1}`;

/** `$C$7`: for formulas that must not move along. */
export const fixedAddress = ({ row, column }: Cell): string => `$${columnLetters(column)}$${row + 1}`;

const oppositeCorner = (area: Area): Cell => ({
  row: area.row + area.rows - 1,
  column: area.column + area.columns - 1,
});

/** `B4:G94`, or `B4` when it is one cell. */
export const areaAddress = (area: Area): string =>
  area.rows === 1 && area.columns === 1
    ? cellAddress(area)
    : `${cellAddress(area)}:${cellAddress(oppositeCorner(area))}`;

/** `$B$4:$G$94`, or `$B$4` when it is one cell. */
export const fixedAreaAddress = (area: Area): string =>
  area.rows === 1 && area.columns === 1
    ? fixedAddress(area)
    : `${fixedAddress(area)}:${fixedAddress(oppositeCorner(area))}`;

/** The sheet name as a formula needs it. Always quoted: names with blanks, digits in front or a look like `A1` need it, others bear it. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `'Mijn blad'!C7` or `Budget!C7`: with quotes only where a name needs them, as Excel itself writes it. */
export const onSheet = (sheet: string, address: string): string =>
  `${needsQuotes(sheet) ? quotedSheet(sheet) : sheet}!${address}`;

/** Letters, digits, points and underscores without quotes, unless it looks like an A1 or R1C1 address or starts with a digit. */
const needsQuotes = (sheet: string): boolean =>
  !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ||
  /^([A-Za-z]{1,3}\d{1,7}|[RrCc]\d*|[Rr]\d+[Cc]\d+|true|false)$/i.test(sheet);

/**
 * Reads `B4`, `$B$4:$G$94`, `Budget!B4` or `'Mijn blad'!B4:G94`; corners in any order.
 * `null`: not an address of cells that exist.
 */
export const parseAddress = (address: string): SheetArea | null => {
  const parts = reference.exec(address.trim());
  if (parts === null) return null;
  const [, sheet, letters, digits, otherLetters, otherDigits] = parts;
  const columns = [columnOf(letters!), columnOf(otherLetters ?? letters!)];
  const rows = [Number(digits) - 1, Number(otherDigits ?? digits) - 1];
  const [row, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [column, right] = [Math.min(...columns), Math.max(...columns)];
  if (bottom >= lastRow || right >= lastColumn) return null;
  return { sheet: plainSheet(sheet), row, column, rows: bottom - row + 1, columns: right - column + 1 };
};

const plainSheet = (sheet: string | undefined): string | null => {
  if (sheet === undefined) return null;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
};
