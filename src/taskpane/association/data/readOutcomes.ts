import type { Choices } from '../../data/choices';
import { addressOf, cellAt, labelOf } from '../../data/cells';
import { mergedAreas, type MergedArea } from '../../data/merged';
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
  /** Statements above sample figures, which have to stand with every result. */
  readonly statements: readonly string[];
}

/** One figure where it stands. */
export interface RawFigure extends FigureReading {
  readonly measure: string;
  readonly municipality: string;
  readonly code: string | null;
  readonly year: number;
  readonly cell: string;
}

/** Counts of a row to divide by. */
export interface RawCount extends Omit<RawFigure, 'measure'> {
  readonly of: 'caseload' | 'inhabitants';
}

export interface ReadOutcomes {
  readonly figures: readonly RawFigure[];
  readonly counts: readonly RawCount[];
  readonly problems: readonly OutcomeProblem[];
  /** Cells with the name of a row that looks like a total. */
  readonly totals: readonly string[];
}

/** Who a row of bare figures belongs to, when the row itself does not say. */
export type RowOwner = (gridRow: number) => Pick<Labels, 'municipality' | 'code' | 'year'> | null;

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
}

type Who = Pick<RawFigure, 'municipality' | 'code'> & { readonly year: number | null };

const labelsOf = ({ source, merged, owner }: Context, row: number): Labels => {
  const { grid } = source.table;
  const { municipality, code, year } = source.layout;
  const mapping = { ...emptyMapping, municipality, code, year };
  const labels = readLabels({ grid, merged, choices: { ...noChoices, mapping } }, row);
  const known = source.layout.kind === 'values' ? owner(row) : null;
  return known === null ? labels : { ...labels, ...known };
};

interface ReadRow {
  readonly figures: readonly RawFigure[];
  readonly counts: readonly RawCount[];
  readonly problems: readonly OutcomeProblem[];
}

const readCell = (context: Context, row: number, column: number): FigureReading & { readonly cell: string } => {
  const { grid } = context.source.table;
  const cell = addressOf(grid, row, column);
  const reading = readFigure(grid, context.merged, row, column);
  // What the person leaves out counts as blank.
  return context.skipped.has(cell)
    ? { ...reading, value: null, text: null, problem: null, cell }
    : { ...reading, cell };
};

const measureOf = ({ source }: Context, row: number, named: string | null): string => {
  if (named !== null) return named;
  const { measure } = source.layout;
  const own = measure === null ? '' : labelOf(cellAt(source.table.grid, row, measure));
  return own === '' ? source.measureName.trim() : own;
};

const countsOf = (context: Context, row: number, who: Who, year: number): readonly RawCount[] =>
  (['caseload', 'inhabitants'] as const).flatMap((of): readonly RawCount[] => {
    const column = context.source.layout[of];
    return column === null ? [] : [{ ...readCell(context, row, column), ...who, year, of }];
  });

const problemsIn = (readings: readonly (FigureReading & { readonly cell: string })[]): readonly OutcomeProblem[] =>
  readings.flatMap(({ problem, shown, cell }) =>
    problem === null
      ? []
      : [{ code: problem, slots: { text: shown, error: shown }, about: 'figure', cells: [cell], leaving: [cell] }],
  );

const readRow = (context: Context, row: number): ReadRow => {
  const { layout } = context.source;
  const labels = labelsOf(context, row);
  const who: Who = { municipality: labels.municipality, code: labels.code, year: labels.year };
  const readings = layout.figures.map((figure) => ({ figure, ...readCell(context, row, figure.column) }));
  const leaving = readings.map(({ cell }) => cell);
  // A row without any figure needs no name either; nor does a row that the person leaves out.
  if (
    leaving.every((cell) => context.skipped.has(cell)) ||
    readings.every(({ value, problem }) => value === null && problem === null)
  )
    return { figures: [], counts: who.year === null ? [] : countsOf(context, row, who, who.year), problems: [] };
  const figures = readings.flatMap(({ figure, ...reading }): readonly RawFigure[] => {
    const year = figure.year ?? who.year;
    return year === null ? [] : [{ ...reading, ...who, year, measure: measureOf(context, row, figure.measure) }];
  });
  const labelProblems = labels.problems.map(({ code, slots, cells }): OutcomeProblem => ({
    code,
    slots,
    about: 'row',
    cells: [cells[0]],
    leaving,
  }));
  const unnamed = labelProblems.length > 0 || labels.municipality === '';
  return {
    figures: unnamed ? [] : figures.filter(({ measure }) => measure !== ''),
    counts: unnamed || who.year === null ? [] : countsOf(context, row, who, who.year),
    problems: [...labelProblems, ...problemsIn(readings)],
  };
};

/**
 * Every figure of a table of outcomes, with the cell it stands in.
 * @param skipped cells that the person leaves out
 */
export const readOutcomes = (source: OutcomeSource, skipped: ReadonlySet<string>, owner: RowOwner): ReadOutcomes => {
  const { table } = source;
  const context = { source, merged: mergedAreas(table.grid), skipped, owner };
  const nameColumn = source.layout.municipality ?? source.layout.code;
  const isTotal = (row: number): boolean =>
    nameColumn !== null && looksLikeTotal(labelOf(cellAt(table.grid, row, nameColumn)));
  const rows = table.dataRows.filter((row) => !isTotal(row)).map((row) => readRow(context, row));
  return {
    figures: rows.flatMap(({ figures }) => figures),
    counts: rows.flatMap(({ counts }) => counts),
    problems: rows.flatMap(({ problems }) => problems),
    totals: table.dataRows.filter(isTotal).map((row) => addressOf(table.grid, row, nameColumn ?? 0)),
  };
};
