import type { Casework, Framework, GivenRating } from '../../../sheets/conditions/casework';
import type { WorkingKind } from '../../../sheets/description';
import type { Language } from '../../../text/instance';
import type { CaseworkProblem } from './caseworkProblem';
import type { Places, TablePlace } from './places';
import type { Reader } from './read/lines';
import { openReader } from './read/openReader';
import { placeOf } from './read/placeOf';
import { readCases } from './read/readCases';
import { readConditions, type ReadConditions } from './read/readConditions';
import { readMatrix, type Codes } from './read/readMatrix';
import { readReasonings } from './read/readReasonings';
import { readReduction } from './read/readReduction';
import { readRelations } from './read/readRelations';
import type { WorkingSheets } from './workingSheets';

export type { WorkingSheet, WorkingSheets } from './workingSheets';

/** What could be read of the working sheets. */
export interface Reading {
  /** `null` when the sheet with conditions or that with municipalities cannot be read at all. */
  readonly casework: Casework | null;
  /** Also when there are no municipalities yet: sheets with a framework can come from another workbook. */
  readonly framework: Framework | null;
  readonly problems: readonly CaseworkProblem[];
  readonly places: Places;
}

/** Municipalities in the order of the matrix; those that it does not have come last. */
const inOrderOf = <Item extends { readonly code: string }>(
  items: readonly Item[],
  columns: ReadonlyMap<string, number>,
): readonly Item[] => {
  const at = ({ code }: Item): number => columns.get(code) ?? Infinity;
  return [...items].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
};

const frameworkOf = (
  { title, source, levels, conditions }: ReadConditions,
  relations: Framework['relations'],
): Framework => ({ title, source, levels, conditions, relations });

/** A table with what was read of its lines; `null` for a sheet that is not there, or that cannot be read. */
interface ReadSheet<Kind extends WorkingKind, Lines> {
  readonly lines: Lines;
  readonly place: TablePlace<Kind>;
}

/** Reads a sheet when there is a reader of it. */
const readSheet = <Kind extends WorkingKind, Lines extends { readonly rows: ReadonlyMap<string, number> }>(
  reader: Reader<Kind> | null,
  read: (reader: Reader<Kind>) => Lines,
): ReadSheet<Kind, Lines> | null => {
  if (reader === null) return null;
  const lines = read(reader);
  return { lines, place: placeOf(reader.table, lines.rows) };
};

/**
 * Step 3 as the working sheets have it. Columns and lines are found by what they say, never by where they stand. What can be read
 * is read; what cannot is a problem that names its cell, and is left out.
 * @param language for the words that a problem says were expected
 */
export const readCasework = (sheets: WorkingSheets, language: Language): Reading => {
  const problems: CaseworkProblem[] = [];
  const open = <Kind extends WorkingKind>(kind: Kind): Reader<Kind> | null =>
    openReader(kind, sheets, language, problems);
  const conditions = readSheet(open('conditions'), readConditions);
  const cases = readSheet(open('cases'), readCases);
  const all = conditions?.lines.conditions ?? [];
  const codes: Codes = {
    lines: all.map(({ code }) => code),
    used: all.filter(({ use }) => use === 'yes').map(({ code }) => code),
    municipalities: cases?.lines.municipalities.map(({ code }) => code) ?? [],
  };
  // What refers to conditions or municipalities says nothing without them: every code would be an unknown one.
  const about = <Kind extends WorkingKind>(kind: Kind, isKnown: boolean): Reader<Kind> | null => {
    const reader = open(kind);
    return isKnown ? reader : null;
  };
  const hasBoth = conditions !== null && cases !== null;
  const relations = readSheet(about('relations', conditions !== null), (reader) => readRelations(reader, codes.lines));
  const firstReader = about('ratings', hasBoth);
  const secondReader = about('secondRatings', hasBoth);
  const first = firstReader === null ? null : readMatrix(firstReader, codes);
  const second = secondReader === null ? null : readMatrix(secondReader, codes);
  const reasonings = readSheet(about('reasoning', hasBoth), (reader) =>
    readReasonings(reader, codes.lines, codes.municipalities),
  );
  const reduction = readSheet(open('reduction'), readReduction);
  const framework: Framework | null =
    conditions === null ? null : frameworkOf(conditions.lines, relations?.lines.relations ?? []);
  return {
    problems,
    framework,
    casework:
      framework === null || cases === null
        ? null
        : {
            framework,
            municipalities: inOrderOf(cases.lines.municipalities, first?.read.columns ?? new Map<string, number>()),
            ratings: first?.read.ratings ?? new Map<string, ReadonlyMap<string, GivenRating>>(),
            secondRatings: second?.read.ratings ?? null,
            reasonings: reasonings?.lines.reasonings ?? [],
            reduction: reduction?.lines.steps ?? [],
          },
    places: {
      conditions: conditions?.place ?? null,
      relations: relations?.place ?? null,
      cases: cases?.place ?? null,
      ratings: first?.place ?? null,
      secondRatings: second?.place ?? null,
      reasoning: reasonings?.place ?? null,
      reduction: reduction?.place ?? null,
    },
  };
};
