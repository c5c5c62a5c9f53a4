/** What a person selected, as plain data: values together with what kind of cell they stand in. */

export type CellKind = 'blank' | 'number' | 'text' | 'boolean' | 'error' | 'date';

export interface GridCell {
  readonly kind: CellKind;
  /** The number, text or boolean; the error text (`#N/A`, en-US) for an error cell; `null` for a blank cell. */
  readonly value: number | string | boolean | null;
  /** As the person sees it, in their own notation. */
  readonly shown: string;
}

export interface Grid {
  /** Sheet name without quotes. */
  readonly sheet: string;
  /** A1 address without sheet, e.g. `B4:G94`, of the part that was read. */
  readonly address: string;
  /** Position of the first cell on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** All rows, header row included when it lies inside. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Set when the range is an Excel table; its first row then holds the headers. */
  readonly table: string | null;
  /** A1 addresses of merged areas that touch the range. */
  readonly merged: readonly string[];
  /** Rows (0-based within the grid) that a filter or the person hides: they count, and the pane says so. */
  readonly hiddenRows: readonly number[];
  /** The sheet was added by Saldo with sample figures. */
  readonly sample: boolean;
}
