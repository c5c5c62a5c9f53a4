import type { NameDescription, SheetDescription, TableDescription } from '../../sheets/description';
import { hasRole, ownSheets, type OwnSheet } from '../identity/ownSheets';
import { isWorkedOn } from '../identity/workingKinds';
import type { LogEntry, WriteOutcome, WriteRequest } from '../port/workbook';
import { stop } from '../problems';
import { extent } from './areas';
import { withEntries } from './log';
import { editedRows, makeRoom, type Room } from './ownEdits';
import type { Renames } from './renameInFormula';
import { areaOfBlock, type Existing, type Survey } from './survey';
import { freeName, freeSheetName } from './uniqueName';

export interface PlannedTable {
  readonly description: TableDescription;
  readonly name: string;
  /** The same table as it stands now, with the columns a person added to it. */
  readonly now: Existing['tables'][number] | null;
  /** Columns to the right of ours that a person added to the table. */
  readonly extraColumns: number;
}

export interface PlannedName {
  readonly description: NameDescription;
  readonly name: string;
  readonly exists: boolean;
}

/** One sheet of the request and where it goes. */
export interface PlannedSheet {
  readonly description: SheetDescription;
  readonly name: string;
  readonly existing: Existing | null;
  readonly room: Room | null;
  readonly tables: readonly PlannedTable[];
  readonly names: readonly PlannedName[];
  /** Name of the copy in which a person's edits are kept; `null` when there is nothing to keep. */
  readonly copyAs: string | null;
}

export interface Plan {
  readonly run: string;
  readonly manual: boolean;
  readonly sheets: readonly PlannedSheet[];
  /** Sheets that people work on and that are there already: they stay as they are. */
  readonly standing: readonly OwnSheet[];
  readonly renames: Renames;
  /** Lines for the log that already stands in the workbook. */
  readonly log: { readonly existing: Existing; readonly entries: readonly LogEntry[] } | null;
}

type OwnEditsFound = Extract<WriteOutcome, { kind: 'ownEdits' }>;

/**
 * Decides where everything goes, without touching the workbook. Names that are taken get a number; a sheet that Saldo
 * wrote before is written again in place. Problems: structureProtected.
 */
export const plan = (request: WriteRequest, survey: Survey, run: string): Plan | OwnEditsFound => {
  const working = request.sheets.flatMap((description) => {
    const sheet = isWorkedOn(description.kind) ? ownSheetOf(survey, description) : null;
    return sheet === null ? [] : [{ description, sheet }];
  });
  const logSheet = survey.existing.find(({ sheet }) => sheet.mark.kind === 'log') ?? null;
  const descriptions = request.sheets
    .filter(({ kind }) => kind !== 'log' || logSheet === null)
    .filter((sheet) => working.every(({ description }) => description !== sheet))
    .map((sheet) => (sheet.kind === 'log' ? withEntries(sheet, request.log) : sheet));
  const edits = editsIn(descriptions, survey);
  if (request.ownEdits === 'ask' && edits.size > 0) {
    return { kind: 'ownEdits', edits: [...edits].map(([existing, rows]) => ({ sheet: existing.sheet.name, rows })) };
  }
  const taken = takenNames(survey);
  const sheets = descriptions.map((description) =>
    planSheet(
      description,
      find(survey, description),
      taken,
      (existing) => request.ownEdits === 'keepCopy' && edits.has(existing),
    ),
  );
  const addsSheets = sheets.some(({ existing, copyAs }) => existing === null || copyAs !== null);
  if (addsSheets && survey.structureProtected) stop('structureProtected');
  return {
    run,
    manual: survey.manual,
    sheets,
    standing: working.map(({ sheet }) => sheet),
    renames: renamesOf(sheets, working),
    log: logSheet === null || request.log.length === 0 ? null : { existing: logSheet, entries: request.log },
  };
};

const find = ({ existing }: Survey, description: SheetDescription): Existing | null =>
  existing.find(({ sheet }) => hasRole(sheet.mark, description)) ?? null;

const editsIn = (descriptions: readonly SheetDescription[], survey: Survey): ReadonlyMap<Existing, number> =>
  new Map(
    descriptions.flatMap((description) => {
      const existing = find(survey, description);
      const rows = existing === null ? 0 : editedRows(existing, description, makeRoom(existing, description));
      return existing === null || rows === 0 ? [] : [[existing, rows] as const];
    }),
  );

interface Taken {
  readonly sheets: Set<string>;
  readonly names: Set<string>;
}

const takenNames = ({ worksheets, names }: Survey): Taken => ({
  sheets: new Set(worksheets.map(({ name }) => name.toLowerCase())),
  names: new Set(names),
});

const take = (name: string, taken: Set<string>): string => {
  taken.add(name.toLowerCase());
  return name;
};

const planSheet = (
  description: SheetDescription,
  existing: Existing | null,
  taken: Taken,
  keeps: (existing: Existing) => boolean,
): PlannedSheet => {
  const own = existing?.sheet.name;
  return {
    description,
    existing,
    name: own ?? take(freeSheetName(description.name, taken.sheets), taken.sheets),
    room: existing === null ? null : makeRoom(existing, description),
    tables: description.tables.map((table) => planTable(table, description, existing, taken.names)),
    names: description.names.map((name) => planName(name, existing, taken.names)),
    copyAs:
      existing !== null && keeps(existing)
        ? take(freeSheetName(existing.sheet.name, taken.sheets), taken.sheets)
        : null,
  };
};

/** The table that was written for this description: the same name, or renamed by the person, the same place. */
const planTable = (
  description: TableDescription,
  sheet: SheetDescription,
  existing: Existing | null,
  taken: Set<string>,
): PlannedTable => {
  const { row, column } = description.area;
  const now =
    existing?.tables.find(({ name }) => name.toLowerCase() === description.name.toLowerCase()) ??
    existing?.tables.find(({ area }) => area.row === row && area.column === column) ??
    null;
  if (now === null || existing === null) {
    return { description, name: take(freeName(description.name, taken), taken), now: null, extraColumns: 0 };
  }
  const before = existing.sheet.mark.tables.find(({ name }) => name === now.name)?.area ?? now.area;
  const moves = now.area.row !== row || now.area.column !== column;
  const extra = moves ? 0 : extraColumns(description, sheet, existing, now, before);
  return { description, name: now.name, now, extraColumns: extra };
};

/** Only a table at the right edge can have grown to the right. */
const extraColumns = (
  { area }: TableDescription,
  sheet: SheetDescription,
  existing: Existing,
  now: Existing['tables'][number],
  before: TableDescription['area'],
): number => {
  const rightEdge = (place: TableDescription['area']): number => place.column + place.columns;
  const atEdge =
    rightEdge(before) === extent(existing.sheet.mark.areas).columns &&
    rightEdge(area) === extent(sheet.blocks.map(areaOfBlock)).columns;
  return atEdge ? Math.max(0, now.area.columns - before.columns) : 0;
};

const planName = (description: NameDescription, existing: Existing | null, taken: Set<string>): PlannedName => {
  const exists = existing?.names.has(description.name) ?? false;
  const name = exists ? description.name : take(freeName(description.name, taken), taken);
  return { description, name, exists };
};

const ownSheetOf = ({ worksheets }: Survey, description: SheetDescription): OwnSheet | null =>
  ownSheets(worksheets).find(({ mark }) => hasRole(mark, description)) ?? null;

const renamesOf = (
  sheets: readonly PlannedSheet[],
  working: readonly { readonly description: SheetDescription; readonly sheet: OwnSheet }[],
): Renames => ({
  sheets: changed([
    ...sheets.map(({ description, name }) => [description.name, name] as const),
    ...working.map(({ description, sheet }) => [description.name, sheet.name] as const),
  ]),
  names: changed(
    sheets.flatMap(({ tables, names }) =>
      [...tables, ...names].map(({ description, name }) => [description.name, name]),
    ),
  ),
});

const changed = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(pairs.filter(([from, to]) => from !== to).map(([from, to]) => [from.toLowerCase(), to]));
