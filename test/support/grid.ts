import { areaAddress } from '../../src/sheets/address';
import type { Grid, GridCell } from '../../src/workbook/port/grid';

/** A cell as a test writes it; plain values, or a cell in full for dates and errors. */
export type Written = string | number | boolean | null | GridCell;

export const dateCell = (serial: number, shown: string): GridCell => ({ kind: 'date', value: serial, shown });
export const errorCell = (value: string, shown: string): GridCell => ({ kind: 'error', value, shown });

const cellOf = (written: Written): GridCell => {
  if (written === null) return { kind: 'blank', value: null, shown: '' };
  if (typeof written === 'object') return written;
  if (typeof written === 'number') return { kind: 'number', value: written, shown: String(written) };
  if (typeof written === 'boolean') return { kind: 'boolean', value: written, shown: written ? 'WAAR' : 'ONWAAR' };
  return { kind: 'text', value: written, shown: written };
};

/** A grid as the workbook would hand it over, standing at `B4` of sheet `Budget` unless told otherwise. */
export const gridOf = (rows: readonly (readonly Written[])[], changes: Partial<Grid> = {}): Grid => {
  const [row, column] = [changes.row ?? 3, changes.column ?? 1];
  const columns = Math.max(...rows.map((cells) => cells.length));
  return {
    sheet: 'Budget',
    row,
    column,
    address: areaAddress({ row, column, rows: rows.length, columns }),
    cells: rows.map((cells) => cells.map(cellOf)),
    table: null,
    merged: [],
    hiddenRows: [],
    sample: false,
    ...changes,
  };
};

export const headers = ['Gemeente', 'Jaar', 'Budget', 'Uitgaven', 'Volume voorspeld', 'Volume werkelijk'];
