import type { Grid, GridCell } from '../../workbook/port/grid';
import { cellAddress, onSheet } from '../../sheets/address';

const blank: GridCell = { kind: 'blank', value: null, shown: '' };

/** A cell of the grid; outside it everything is blank. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell => grid.cells[row]?.[column] ?? blank;

/** `Budget!F12`, for people and for `goTo`. */
export const addressOf = (grid: Grid, row: number, column: number): string =>
  onSheet(grid.sheet, cellAddress({ row: grid.row + row, column: grid.column + column }));

export const widthOf = (grid: Grid): number => Math.max(0, ...grid.cells.map((row) => row.length));

export const isBlank = (cell: GridCell): boolean =>
  cell.kind === 'blank' || (cell.kind === 'text' && String(cell.value).trim() === '');

export const isBlankRow = (row: readonly GridCell[]): boolean => row.every(isBlank);

/** The text of a cell, without the spaces that CBS pads codes with; empty when it holds no text or number. */
export const labelOf = (cell: GridCell): string =>
  cell.kind === 'text' || cell.kind === 'number'
    ? String(cell.value)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : '';
