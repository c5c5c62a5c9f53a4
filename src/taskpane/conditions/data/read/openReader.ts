import { columnsOf, type ColumnKey } from '../../../../sheets/conditions/columns';
import type { WorkingKind } from '../../../../sheets/description';
import type { Language } from '../../../../text/instance';
import type { SaldoSheet } from '../../../../workbook/port/workbook';
import type { CaseworkProblem } from '../caseworkProblem';
import type { WorkingSheets } from '../workingSheets';
import { findTable } from './findTable';
import { wrongAt, type Reader } from './lines';

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
export const openReader = <Kind extends WorkingKind>(
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
