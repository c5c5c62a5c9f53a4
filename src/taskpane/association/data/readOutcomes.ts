import { columnLetters, onSheet } from '../../../sheets/address';
import type { Grid } from '../../../workbook/port/grid';
import type { Choices } from '../../data/choices';
import { addressOf, cellAt, labelOf } from '../../data/cells';
import { covers, mergedAreas, type MergedArea } from '../../data/merged';
import { readLabels, type Labels } from '../../data/readLabels';
import { emptyMapping } from '../../data/recognise';
import type { SourceTable } from '../../data/sourceTable';
import { looksLikeTotal } from '../../data/totals';
import type { Layout } from './layout';
import type { OutcomeProblem } from './outcomeProblem';
import { readFigure, type FigureReading } from './readFigure';

/** A table of outcomes as read, with where everything stands in it. */
export interface OutcomeSource {
  /** How to read it again: a table name, or an address with sheet. */
  readonly reference: string;
  readonly table: SourceTable;
  readonly layout: Layout;
  /** Typed by the person when the table does not say what is measured. */
  readonly measureName: string;
  /** Statements above the figures, which have to stand with every result. */
  readonly statements: readonly string[];
}

/** Whose figures a row holds. */
export interface RawRow {
  readonly municipality: string;
  readonly code: string | null;
  /** `null` with years across. */
  readonly year: number | null;
}

/** One figure where it stands. */
export interface RawFigure extends FigureReading {
  readonly row: RawRow;
  readonly measure: string;
  readonly year: number;
  readonly cell: string;
}

/** Counts of a row to divide by. */
export interface RawCount extends FigureReading {
  readonly row: RawRow;
  readonly of: 'caseload' | 'inhabitants';
  readonly year: number;
  readonly cell: string;
}

export interface ReadOutcomes {
  readonly figures: readonly RawFigure[];
  readonly counts: readonly RawCount[];
  readonly problems: readonly OutcomeProblem[];
  /** Cells with the name of a row that looks like a total. */
  readonly totals: readonly string[];
}

/** Who a row of bare figures belongs to, when the row itself does not say. */
export type RowOwner = (gridRow: number) => RawRow | null;

const noChoices: Choices = {
  mapping: emptyMapping,
  unit: 1,
  year: null,
  municipality: '',
  skipped: [],
  countedTotals: [],
};

interface Context {
  readonly source: OutcomeSource;
  readonly merged: readonly MergedArea[];
  readonly skipped: ReadonlySet<string>;
  readonly owner: RowOwner;
  readonly addressAt: (row: number, column: number) => string;
}

/** Addresses by the ten thousand: sheet and letters are looked up once. */
const addresses = (grid: Grid): Context['addressAt'] => {
  const sheet = onSheet(grid.sheet, '');
  const letters = new Map<number, string>();
  return (row, column) => {
    const known = letters.get(column) ?? sheet + columnLetters(grid.column + column);
    letters.set(column, known);
    return known + String(grid.row + row + 1);
  };
};

const labelsOf = ({ source, merged, owner }: Context, row: number): RawRow & Pick<Labels, 'problems'> => {
  const { municipality, code, year } = source.layout;
  const mapping = { ...emptyMapping, municipality, code, year };
  const labels = readLabels({ grid: source.table.grid, merged, choices: { ...noChoices, mapping } }, row);
  const known = source.layout.kind === 'values' ? owner(row) : null;
  return { ...(known ?? labels), problems: labels.problems };
};

type CellReading = FigureReading & { readonly cell: string };

const readCell = (context: Context, row: number, column: number): CellReading => {
  const { merged, skipped, addressAt, source } = context;
  const cell = addressAt(row, column);
  const inMerged = merged.length > 0 && merged.some((area) => covers(area, { row, column }));
  const reading = readFigure(cellAt(source.table.grid, row, column), inMerged);
  // What the person leaves out counts as blank.
  return skipped.has(cell) ? { ...reading, value: null, text: null, problem: null, cell } : { ...reading, cell };
};

const measureOf = ({ source }: Context, row: number, named: string | null): string => {
  if (named !== null) return named;
  const { measure } = source.layout;
  const own = measure === null ? '' : labelOf(cellAt(source.table.grid, row, measure));
  return own === '' ? source.measureName.trim() : own;
};

const countsOf = (context: Context, gridRow: number, row: RawRow): readonly RawCount[] =>
  (['caseload', 'inhabitants'] as const).flatMap((of): readonly RawCount[] => {
    const column = context.source.layout[of];
    if (column === null || row.year === null || row.municipality === '') return [];
    return [{ ...readCell(context, gridRow, column), row, of, year: row.year }];
  });

const problemsIn = (readings: readonly CellReading[]): readonly OutcomeProblem[] =>
  readings.flatMap(({ problem, shown, cell }) =>
    problem === null
      ? []
      : [{ code: problem, slots: { text: shown, error: shown }, about: 'figure', cells: [cell], leaving: [cell] }],
  );

type ReadRow = Omit<ReadOutcomes, 'totals'>;

const readRow = (context: Context, gridRow: number): ReadRow => {
  const { layout } = context.source;
  const { problems, ...row } = labelsOf(context, gridRow);
  const readings = layout.figures.map(({ column }) => readCell(context, gridRow, column));
  // A row without any figure needs no name either; nor does a row that the person leaves out.
  const isEmpty = readings.every(({ value, problem }) => value === null && problem === null);
  const counts = countsOf(context, gridRow, row);
  if (isEmpty) return { figures: [], counts, problems: [] };
  const leaving = readings.map(({ cell }) => cell);
  const figures = readings.flatMap((reading, i): readonly RawFigure[] => {
    const figure = layout.figures[i]!;
    const year = figure.year ?? row.year;
    const measure = measureOf(context, gridRow, figure.measure);
    return year === null || measure === '' ? [] : [{ ...reading, row, year, measure }];
  });
  const isNamed = problems.length === 0 && row.municipality !== '';
  return {
    figures: isNamed ? figures : [],
    counts,
    problems: [
      ...problems.map(({ code, slots, cells }): OutcomeProblem => ({
        code,
        slots,
        about: 'row',
        cells: [cells[0]],
        leaving,
      })),
      ...problemsIn(readings),
    ],
  };
};

/**
 * Every figure of a table of outcomes, with the cell it stands in.
 * @param skipped cells that the person leaves out
 */
export const readOutcomes = (source: OutcomeSource, skipped: ReadonlySet<string>, owner: RowOwner): ReadOutcomes => {
  const { grid, dataRows } = source.table;
  const context = { source, merged: mergedAreas(grid), skipped, owner, addressAt: addresses(grid) };
  const nameColumn = source.layout.municipality ?? source.layout.code;
  const totals = new Set(
    nameColumn === null ? [] : dataRows.filter((row) => looksLikeTotal(labelOf(cellAt(grid, row, nameColumn)))),
  );
  const rows = dataRows.filter((row) => !totals.has(row)).map((row) => readRow(context, row));
  return {
    figures: rows.flatMap(({ figures }) => figures),
    counts: rows.flatMap(({ counts }) => counts),
    problems: rows.flatMap(({ problems }) => problems),
    totals: [...totals].map((row) => addressOf(grid, row, nameColumn ?? 0)),
  };
};
