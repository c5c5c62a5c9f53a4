import { cellAddress, onSheet } from '../../sheets/address';
import type { Written } from '../identity/fingerprint';
import type { GridCell } from '../port/grid';
import type { GuardedCell, SheetEdit } from '../port/workbook';
import { stop } from '../problems';

/** Part of one row of a sheet, as wide as the cells that an edit looks at or changes there. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** What stands in a span now. */
export interface ReadSpan extends Span {
  readonly values: readonly Written[];
  readonly formulas: readonly Written[];
  /** As the person sees it. */
  readonly text: readonly string[];
}

/** One span per row: a question to Excel per row and not per cell. */
export const spansOf = ({ guards, cells }: SheetEdit): readonly Span[] => {
  const rows = new Map<number, Span>();
  for (const { row, column } of [...guards, ...cells]) {
    const found = rows.get(row) ?? { row, column, columns: 1 };
    const left = Math.min(found.column, column);
    const right = Math.max(found.column + found.columns, column + 1);
    rows.set(row, { row, column: left, columns: right - left });
  }
  return [...rows.values()];
};

/** One cell out of the spans that were read. */
export const cellIn = (
  spans: readonly ReadSpan[],
): ((cell: { readonly row: number; readonly column: number }) => {
  readonly value: GridCell['value'];
  readonly formula: Written;
  readonly text: string;
}) => {
  const byRow = new Map(spans.map((span) => [span.row, span]));
  return ({ row, column }) => {
    const span = byRow.get(row)!;
    const index = column - span.column;
    const value = span.values[index] ?? '';
    return { value: value === '' ? null : value, formula: span.formulas[index] ?? '', text: span.text[index] ?? '' };
  };
};

/**
 * Compares what a person saw with what is there: numbers as they are, text as text. The first cell that differs is named.
 * Problems: changedMeanwhile.
 */
export const checkUnchanged = (sheet: string, { guards, cells }: SheetEdit, spans: readonly ReadSpan[]): void => {
  const find = cellIn(spans);
  for (const cell of [...guards, ...cells]) {
    const { value, text } = find(cell);
    if (value !== cell.value) {
      stop('changedMeanwhile', {
        cell: onSheet(sheet, cellAddress(cell)),
        found: value === null ? '' : text,
        expected: shown(cell),
      });
    }
  }
};

const shown = ({ value }: GuardedCell): string => (value === null ? '' : String(value));
