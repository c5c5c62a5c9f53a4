import type { CellKind, GridCell } from '../port/grid';
import { isDateFormat } from './dateFormat';

/** The four matrices of one range, as Office.js gives them. */
export interface RangeData {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const kindOf = (type: string, value: unknown, format: unknown): CellKind => {
  if (type === 'Error') return 'error';
  // A formula that shows nothing is as good as blank to the person who looks at it.
  if (type === 'Empty' || value === '' || value === null) return 'blank';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'text';
  return typeof format === 'string' && isDateFormat(format) ? 'date' : 'number';
};

/** A cell with its kind. A linked data type (stocks, geography) is the text it shows. */
const cell = (value: unknown, type: string, shown: string, format: unknown): GridCell => {
  const kind = kindOf(type, value, format);
  if (kind === 'blank') return { kind, value: null, shown: '' };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind, value, shown };
  return { kind: 'text', value: shown, shown };
};

/** Rows of cells out of the four matrices. */
export const gridCells = ({ values, valueTypes, text, numberFormat }: RangeData): readonly (readonly GridCell[])[] =>
  values.map((row, r) =>
    row.map((value, c) => cell(value, valueTypes[r]?.[c] ?? '', text[r]?.[c] ?? '', numberFormat[r]?.[c])),
  );
