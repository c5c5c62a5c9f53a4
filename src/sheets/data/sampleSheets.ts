import type { Language } from '../../text/instance';
import { text, type CellContent, type SheetDescription } from '../description';
import { emptyPart, lines, sheetOf, type Part } from '../part';
import { tablePart, type TableColumn } from '../table';

type InTwoLanguages = Readonly<Record<Language, string>>;

/** One sheet of sample figures as plain data; `src/samples` has these, and sheets may not know where they come from. */
export interface SampleFigures {
  readonly name: InTwoLanguages;
  /** Lines above the table: a title, then what the reader must know. */
  readonly heading: readonly InTwoLanguages[];
  readonly columns: readonly {
    readonly header: InTwoLanguages;
    readonly numberFormat: string;
    readonly width: number;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Name of the Excel table, or `null` for a plain range. */
  readonly table: string | null;
}

const contentOf = (cell: string | number | null): CellContent => (typeof cell === 'string' ? text(cell) : cell);

/** Header and rows, as a table or as the plain range that many municipalities work with. */
const figuresPart = ({ columns, rows, table }: SampleFigures, row: number, language: Language): Part => {
  const headers = columns.map(({ header, numberFormat }): TableColumn => ({
    header: header[language],
    format: numberFormat,
  }));
  const plan = {
    name: table ?? '',
    at: { row, column: 0 },
    columns: headers,
    rows: rows.map((cells) => cells.map(contentOf)),
    mode: 'live',
  } as const;
  const part = tablePart(plan);
  return table === null ? { ...part, tables: [] } : part;
};

const sampleSheet = (figures: SampleFigures, language: Language): SheetDescription => {
  const [title, ...statements] = figures.heading.map((line) => line[language]);
  // One empty row under the heading, as people leave it.
  const row = figures.heading.length === 0 ? 0 : figures.heading.length + 1;
  const frame = {
    kind: 'data',
    name: figures.name[language],
    columnWidths: figures.columns.map(({ width }) => width),
    freezeRows: row + 1,
    sample: true,
  } as const;
  return sheetOf(frame, [
    lines({ row: 0, column: 0 }, title === undefined ? [] : [title], { role: 'title' }),
    lines({ row: 1, column: 0 }, statements, { role: 'subtitle' }),
    ...(figures.columns.length === 0 ? [emptyPart] : [figuresPart(figures, row, language)]),
  ]);
};

/** The sheets of a sample workbook, marked as sample so that they can be removed together. */
export const sampleSheets = (
  sample: { readonly sheets: readonly SampleFigures[] },
  language: Language,
): readonly SheetDescription[] => sample.sheets.map((figures) => sampleSheet(figures, language));
