import type { Cell } from './address';
import { formula, text, type Area, type CellContent, type ExpectedCell, type StyleDescription } from './description';
import { emptyPart, type Part } from './part';

/** A cell with a native formula and the number, text or emptiness (`null`) that the core gives for it. */
export interface Computed {
  readonly formula: string;
  readonly value: number | string | null;
  /** See `ExpectedCell.scale`. */
  readonly scale?: number;
}

export type TableCell = Computed | CellContent;

/** `live`: formulas that keep calculating. `values`: the core's answers as fixed values. */
export type FormulaMode = 'live' | 'values';

export interface TableColumn {
  readonly header: string;
  /** en-US number format; `null` for text. */
  readonly format: string | null;
  readonly align?: StyleDescription['align'];
}

export interface TablePlan {
  readonly name: string;
  /** Where the header row starts. */
  readonly at: Cell;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly mode: FormulaMode;
  readonly filterButtons?: boolean;
}

const isComputed = (cell: TableCell): cell is Computed => typeof cell === 'object' && cell !== null && 'value' in cell;

/** A gap on purpose stays an error: as text a chart would draw it as zero. */
const fixed = (value: number | string | null): CellContent => {
  if (value === '#N/A') return formula('=NA()');
  return typeof value === 'string' ? text(value) : value;
};

const contentOf = (cell: TableCell, mode: FormulaMode): CellContent => {
  if (!isComputed(cell)) return cell;
  return mode === 'live' ? formula(cell.formula) : fixed(cell.value);
};

/** Written as a loop: sheets of step 2 have hundreds of thousands of such cells. */
const expectedOf = (rows: readonly (readonly TableCell[])[], at: Cell): readonly ExpectedCell[] => {
  const expected: ExpectedCell[] = [];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!isComputed(cell)) return;
      const { value, scale } = cell;
      const place = { row: at.row + row, column: at.column + column };
      expected.push(scale === undefined ? { ...place, value } : { ...place, value, scale });
    }),
  );
  return expected;
};

/** Cells without a table around them, with what the core says of each computed one. */
export const cellsPart = (
  at: Cell,
  rows: readonly (readonly TableCell[])[],
  mode: FormulaMode,
  numberFormats?: readonly (string | null)[],
): Part => ({
  ...emptyPart,
  blocks: [
    {
      ...at,
      rows: rows.map((cells) => cells.map((cell) => contentOf(cell, mode))),
      ...(numberFormats === undefined ? {} : { numberFormats }),
    },
  ],
  expected: expectedOf(rows, at),
});

const alignments = ({ columns, rows, at }: TablePlan): readonly StyleDescription[] =>
  columns.flatMap(({ align }, index) =>
    align === undefined
      ? []
      : [{ area: { row: at.row, column: at.column + index, rows: rows.length + 1, columns: 1 }, align }],
  );

/** Over figures, in the middle: a filter button would cover what stands at the right. */
const headerAlignments = ({ columns, at }: TablePlan): readonly StyleDescription[] =>
  columns.flatMap(({ format, align }, index) =>
    format === null || align !== undefined
      ? []
      : [{ area: { row: at.row, column: at.column + index, rows: 1, columns: 1 }, align: 'center' }],
  );

/** Header and rows of a table. */
const areaOf = ({ at, columns, rows }: TablePlan): Area => ({
  ...at,
  rows: rows.length + 1,
  columns: columns.length,
});

/** An Excel table with its header, cells, formats and what the core says of each computed cell. */
export const tablePart = (plan: TablePlan): Part => {
  const { at, columns, rows, mode } = plan;
  const header = { ...at, rows: [columns.map(({ header }) => text(header))] };
  const body = cellsPart(
    { row: at.row + 1, column: at.column },
    rows,
    mode,
    columns.map(({ format }) => format),
  );
  return {
    ...emptyPart,
    blocks: rows.length === 0 ? [header] : [header, ...body.blocks],
    tables: [
      {
        name: plan.name,
        area: areaOf(plan),
        ...(plan.filterButtons === undefined ? {} : { filterButtons: plan.filterButtons }),
      },
    ],
    styles: [
      { area: { ...at, rows: 1, columns: columns.length }, role: 'header', wrap: true },
      ...headerAlignments(plan),
      ...alignments(plan),
    ],
    expected: body.expected,
  };
};
