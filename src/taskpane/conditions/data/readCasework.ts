import { columnsOf, type ColumnKey } from '../../../sheets/conditions/columns';
import type { Casework, Framework, Ratings } from '../../../sheets/conditions/casework';
import type { Area, WorkingKind } from '../../../sheets/description';
import type { Language } from '../../../text/instance';
import type { SaldoSheet, SheetContents } from '../../../workbook/port/workbook';
import type { CaseworkProblem } from './caseworkProblem';
import type { Places, TablePlace } from './places';
import { findTable, type FoundTable } from './read/findTable';
import { wrongAt, type Reader } from './read/lines';
import { readCases } from './read/readCases';
import { readConditions } from './read/readConditions';
import { readRatings } from './read/readRatings';
import { readReasonings } from './read/readReasonings';
import { readReduction } from './read/readReduction';
import { readRelations } from './read/readRelations';

/** A working sheet with what stands on it; no contents when it is empty. */
export interface WorkingSheet {
  readonly sheet: SaldoSheet;
  readonly contents: SheetContents | null;
}

export type WorkingSheets = { readonly [Kind in WorkingKind]?: WorkingSheet };

/** What could be read of the working sheets. */
export interface Reading {
  /** `null` when the sheet with conditions or that with municipalities cannot be read at all. */
  readonly casework: Casework | null;
  /** Also when there are no municipalities yet: sheets with a framework can come from another workbook. */
  readonly framework: Framework | null;
  readonly problems: readonly CaseworkProblem[];
  readonly places: Places;
}

/** Columns without which nothing on a sheet can be understood. */
const needed: { readonly [Kind in WorkingKind]: readonly ColumnKey<Kind>[] } = {
  conditions: ['code', 'level', 'use'],
  relations: ['from', 'to'],
  cases: ['code', 'counts'],
  ratings: ['code'],
  secondRatings: ['code'],
  reasoning: ['code', 'municipality'],
  reduction: ['id', 'method', 'conditions', 'reason'],
};

/** A second rater is there or not; the other sheets belong to every casework. */
const optional: readonly WorkingKind[] = ['secondRatings'];

const headersOf = (reader: Reader<WorkingKind>): void => {
  const { header, missing, repeated, kind } = reader.table;
  const texts = columnsOf(kind);
  for (const key of missing)
    wrongAt(reader, header, 0, 'columnMissing', {
      header: texts.find((column) => column.key === key)!.headers[reader.language],
    });
  for (const column of repeated)
    wrongAt(reader, header, column, 'columnTwice', {
      header: reader.table.contents.grid.cells[header]![column]!.shown,
    });
};

const aboutSheet = (
  kind: WorkingKind,
  code: 'sheetMissing' | 'headersMissing',
  sheet: SaldoSheet | null,
): CaseworkProblem => ({
  code,
  slots: {},
  kind,
  cell: null,
  at: sheet === null ? null : { sheet: sheet.id, row: 0, column: 0 },
});

/** A reader of the sheet of this kind; `null` when there is no such sheet, or nothing on it can be understood. */
const readerOf = <Kind extends WorkingKind>(
  kind: Kind,
  sheets: WorkingSheets,
  language: Language,
  problems: CaseworkProblem[],
): Reader<Kind> | null => {
  const working = sheets[kind];
  if (working === undefined) {
    if (!optional.includes(kind)) problems.push(aboutSheet(kind, 'sheetMissing', null));
    return null;
  }
  const { sheet, contents } = working;
  const table = contents === null ? null : findTable(kind, sheet, contents);
  if (table === null) {
    problems.push(aboutSheet(kind, 'headersMissing', sheet));
    return null;
  }
  const reader = { table, problems, language };
  headersOf(reader);
  return needed[kind].every((key) => table.columns.has(key)) ? reader : null;
};

/** The Excel table; in plain cells from the first header to the last, down to the last line. */
const areaOf = <Kind extends WorkingKind>({ contents, header, columns, others, lines }: FoundTable<Kind>): Area => {
  const { grid, table } = contents;
  if (table !== null) return table;
  const all = [...columns.values(), ...others.map(({ column }) => column)];
  const left = Math.min(...all);
  return {
    row: grid.row + header,
    column: grid.column + left,
    rows: Math.max(header, ...lines) - header + 1,
    columns: Math.max(...all) - left + 1,
  };
};

const placeOf = <Kind extends WorkingKind>(
  table: FoundTable<Kind>,
  rows: ReadonlyMap<string, number>,
  municipalities: ReadonlyMap<string, number> = new Map(),
): TablePlace<Kind> => {
  const { grid } = table.contents;
  const down = (at: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...at].map(([key, row]) => [key, grid.row + row]));
  return {
    sheet: table.sheet,
    area: areaOf(table),
    isTable: table.contents.table !== null,
    language: table.language,
    headerRow: grid.row + table.header,
    lastRow: grid.row + Math.max(table.header, ...table.lines),
    columns: new Map([...table.columns].map(([key, column]) => [key, grid.column + column])),
    rows: down(rows),
    municipalities: new Map([...municipalities].map(([code, column]) => [code, grid.column + column])),
  };
};

/** Municipalities in the order of the matrix; those that it does not have come last. */
const inOrderOf = <Item extends { readonly code: string }>(
  items: readonly Item[],
  columns: ReadonlyMap<string, number>,
): readonly Item[] => {
  const at = ({ code }: Item): number => columns.get(code) ?? Infinity;
  return [...items].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
};

/** Lines in use and municipalities for which the matrix has no place. */
const missingInMatrix = (
  reader: Reader<'ratings'> | Reader<'secondRatings'>,
  read: { readonly rows: ReadonlyMap<string, number>; readonly columns: ReadonlyMap<string, number> },
  used: readonly string[],
  municipalities: readonly string[],
): void => {
  const { header, columns } = reader.table;
  const corner = columns.get('code')!;
  for (const code of used) if (!read.rows.has(code)) wrongAt(reader, header, corner, 'rowMissing', { found: code });
  for (const code of municipalities)
    if (!read.columns.has(code)) wrongAt(reader, header, corner, 'municipalityMissing', { found: code });
};

const noRatings: Ratings = new Map();

/**
 * Step 3 as the working sheets have it. Columns and lines are found by what they say, never by where they stand. What can be read
 * is read; what cannot is a problem that names its cell, and is left out.
 * @param language for the words that a problem says were expected
 */
export const readCasework = (sheets: WorkingSheets, language: Language): Reading => {
  const problems: CaseworkProblem[] = [];
  const reader = <Kind extends WorkingKind>(kind: Kind): Reader<Kind> | null =>
    readerOf(kind, sheets, language, problems);

  const conditionsReader = reader('conditions');
  const conditions = conditionsReader === null ? null : readConditions(conditionsReader);
  const codes = conditions?.conditions.map(({ code }) => code) ?? [];
  const used = conditions?.conditions.filter(({ use }) => use === 'yes').map(({ code }) => code) ?? [];

  const relationsReader = reader('relations');
  // Without conditions every relation would be one between unknown codes.
  const relations = relationsReader === null || conditions === null ? null : readRelations(relationsReader, codes);

  const casesReader = reader('cases');
  const cases = casesReader === null ? null : readCases(casesReader);
  const municipalities = cases?.municipalities.map(({ code }) => code) ?? [];
  const isKnown = conditions !== null && cases !== null;

  const matrix = (kind: 'ratings' | 'secondRatings') => {
    const matrixReader: Reader<'ratings'> | Reader<'secondRatings'> | null = reader(kind) as Reader<'ratings'> | null;
    if (matrixReader === null || !isKnown) return null;
    const read = readRatings(matrixReader, codes, municipalities);
    missingInMatrix(matrixReader, read, used, municipalities);
    return { read, place: placeOf(matrixReader.table, read.rows, read.columns) };
  };
  const first = matrix('ratings');
  const second = matrix('secondRatings');

  const reasoningReader = reader('reasoning');
  const reasonings =
    reasoningReader === null || !isKnown ? null : readReasonings(reasoningReader, codes, municipalities);
  const reductionReader = reader('reduction');
  const reduction = reductionReader === null ? null : readReduction(reductionReader);

  const columns = first?.read.columns ?? new Map<string, number>();
  const framework: Framework | null =
    conditions === null
      ? null
      : {
          title: conditions.title,
          source: conditions.source,
          levels: conditions.levels,
          conditions: conditions.conditions,
          relations: relations?.relations ?? [],
        };
  return {
    problems,
    framework,
    casework:
      framework === null || cases === null
        ? null
        : {
            framework,
            municipalities: inOrderOf(cases.municipalities, columns),
            ratings: first?.read.ratings ?? noRatings,
            secondRatings: second?.read.ratings ?? null,
            reasonings: reasonings?.reasonings ?? [],
            reduction: reduction?.steps ?? [],
          },
    places: {
      conditions: conditionsReader === null ? null : placeOf(conditionsReader.table, conditions!.rows),
      relations:
        relationsReader === null ? null : placeOf(relationsReader.table, relations?.rows ?? new Map<string, number>()),
      cases: casesReader === null ? null : placeOf(casesReader.table, cases!.rows),
      ratings: first?.place ?? null,
      secondRatings: (second?.place as TablePlace<'secondRatings'> | undefined) ?? null,
      reasoning:
        reasoningReader === null ? null : placeOf(reasoningReader.table, reasonings?.rows ?? new Map<string, number>()),
      reduction:
        reductionReader === null ? null : placeOf(reductionReader.table, reduction?.rows ?? new Map<string, number>()),
    },
  };
};
