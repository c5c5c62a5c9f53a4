import type { SourceRow } from '../../sheets/volumePrice/input';
import type { CellProblem, Note } from './cellProblem';
import { addressOf } from './cells';
import type { Choices } from './choices';
import { numberFields, type NumberField } from './fields';
import { mergedAreas } from './merged';
import { notesOn } from './notes';
import { duplicateProblems, signProblems, type Numbers } from './problemRules';
import { readLabels, type Labels, type Reading } from './readLabels';
import { readNumber } from './readNumber';
import type { SourceTable } from './sourceTable';
import { looksLikeTotal } from './totals';

/** A row of the table as the core wants it, with the cells it came from. */
export interface PanelLine extends SourceRow {
  /** Position within the grid. */
  readonly gridRow: number;
}

export interface RowInTable {
  readonly gridRow: number;
  readonly cell: string;
  readonly label: string;
}

export interface Panel {
  /** Rows that count; those with a problem are not among them. */
  readonly lines: readonly PanelLine[];
  /** In the order of the sheet. As long as there is one, the panel is not fit for use. */
  readonly problems: readonly CellProblem[];
  readonly notes: readonly Note[];
  /** Rows that look like a total or a mean; they do not count unless the person says so. */
  readonly totals: readonly RowInTable[];
  /** Rows that the person left out. */
  readonly skipped: readonly RowInTable[];
}

/** A row that was read in full, fit or not. */
export interface ReadRow {
  readonly gridRow: number;
  readonly labels: Labels;
  /** The municipality as the row itself spells it. */
  readonly spelling: string;
  readonly numbers: Numbers;
}

const readNumbers = (reading: Reading, row: number): Numbers =>
  Object.fromEntries(numberFields.map((field) => [field, readNumber(reading, row, field)])) as Record<
    NumberField,
    ReturnType<typeof readNumber>
  >;

const readRow =
  (reading: Reading) =>
  (gridRow: number): ReadRow => {
    const labels = readLabels(reading, gridRow);
    return { gridRow, labels, spelling: labels.municipality, numbers: readNumbers(reading, gridRow) };
  };

const placeOf = (reading: Reading, { gridRow, labels }: ReadRow): RowInTable => ({
  gridRow,
  cell: labels.cells.municipality ?? labels.cells.code ?? addressOf(reading.grid, gridRow, 0),
  label: [labels.municipality, labels.year].filter((part) => part !== null && part !== '').join(' '),
});

const rowProblems = ({ gridRow, labels, numbers }: ReadRow): readonly CellProblem[] => [
  ...labels.problems,
  ...numberFields.flatMap((field) => numbers[field].problems),
  ...(labels.year === null
    ? []
    : signProblems(numbers, { municipality: labels.municipality, year: labels.year, row: gridRow })),
];

const repeats = (reading: Reading, rows: readonly ReadRow[]): readonly CellProblem[] =>
  duplicateProblems(
    rows.flatMap((row) => {
      const { municipality, year } = row.labels;
      if (municipality === '' || year === null) return [];
      return [{ municipality, year, row: row.gridRow, cell: placeOf(reading, row).cell }];
    }),
  );

/** Cells that hold text and yet were read, as they stand there: formulas over them need other care. */
const textsOf = ({ numbers }: ReadRow): Pick<SourceRow, 'texts'> => {
  const texts = numberFields.map((field) => [field, numbers[field].text] as const).filter(([, text]) => text !== null);
  return texts.length === 0 ? {} : { texts: Object.fromEntries(texts) };
};

const lineOf = (read: ReadRow): PanelLine => {
  const { gridRow, labels, spelling, numbers } = read;
  return {
    gridRow,
    code: labels.code,
    ...(spelling === labels.municipality ? {} : { spelling }),
    row: {
      municipality: labels.municipality,
      year: labels.year!,
      budget: numbers.budget.value,
      spending: numbers.spending.value,
      predictedVolume: numbers.predictedVolume.value,
      actualVolume: numbers.actualVolume.value,
    },
    cells: {
      ...labels.cells,
      budget: numbers.budget.address,
      spending: numbers.spending.address,
      predictedVolume: numbers.predictedVolume.address,
      actualVolume: numbers.actualVolume.address,
    },
    ...textsOf(read),
  };
};

/** One spelling per municipality: Excel takes `Oeverdam` and `OEVERDAM` for the same, so do we. */
const oneSpelling = (rows: readonly ReadRow[]): readonly ReadRow[] => {
  const spelling = new Map<string, string>();
  return rows.map((row) => {
    const lower = row.labels.municipality.toLocaleLowerCase('nl');
    if (!spelling.has(lower)) spelling.set(lower, row.labels.municipality);
    return { ...row, labels: { ...row.labels, municipality: spelling.get(lower)! } };
  });
};

/** Without a column for it, municipality or year are typed; until then the rows belong to nobody. */
const isLabelled = ({ municipality, year }: Labels): boolean => municipality !== '' && year !== null;

/** The panel that a table gives with these choices, with every problem in the cell where it stands. */
export const buildPanel = (table: SourceTable, choices: Choices): Panel => {
  const reading: Reading = { grid: table.grid, merged: mergedAreas(table.grid), choices };
  const all = oneSpelling(table.dataRows.map(readRow(reading)));
  const [counted, left] = [new Set(choices.countedTotals), new Set(choices.skipped)];
  const isTotal = ({ gridRow, labels }: ReadRow): boolean =>
    looksLikeTotal(labels.municipality) && !counted.has(gridRow);
  const isSkipped = ({ gridRow }: ReadRow): boolean => left.has(gridRow);
  const used = all.filter((row) => !isTotal(row) && !isSkipped(row));
  const problems = [...used.flatMap(rowProblems), ...repeats(reading, used)].sort((a, b) => a.rows[0]! - b.rows[0]!);
  const unfit = new Set(problems.flatMap(({ rows }) => rows));
  const fit = used.filter(({ gridRow, labels }) => !unfit.has(gridRow) && isLabelled(labels));
  return {
    lines: fit.map(lineOf),
    problems,
    notes: notesOn(table.grid, fit),
    totals: all.filter(isTotal).map((row) => placeOf(reading, row)),
    skipped: all.filter(isSkipped).map((row) => placeOf(reading, row)),
  };
};
