import type { Grid } from '../../workbook/port/grid';
import type { Note, NoteCode, NotePlace } from './cellProblem';
import { moneyFields, numberFields, volumeFields, type NumberField } from './fields';
import type { ReadRow } from './panel';
import type { NumberReading } from './readNumber';

/** More would not be read. */
const shownPlaces = 3;

const labelOf = ({ labels }: ReadRow): string => `${labels.municipality} ${labels.year ?? ''}`.trim();

const noteOf = (code: NoteCode, places: readonly NotePlace[]): readonly Note[] =>
  places.length === 0 ? [] : [{ code, count: places.length, places: places.slice(0, shownPlaces) }];

const cellsWhere = (
  rows: readonly ReadRow[],
  fields: readonly NumberField[],
  matches: (reading: NumberReading) => boolean,
): readonly NotePlace[] =>
  rows.flatMap((row) =>
    fields
      .map((field) => row.numbers[field])
      .filter(matches)
      .map(({ cell, text }) => ({ cell, label: labelOf(row), text })),
  );

/** One place per row, at its first cell without a value. */
const rowsWithout = (rows: readonly ReadRow[], fields: readonly NumberField[]): readonly NotePlace[] =>
  rows.flatMap((row) => cellsWhere([row], fields, ({ value }) => value === null).slice(0, 1));

const rowPlaces = (rows: readonly ReadRow[], matches: (row: ReadRow) => boolean): readonly NotePlace[] =>
  rows.filter(matches).map((row) => ({
    cell: row.labels.cells.year ?? row.labels.cells.municipality ?? '',
    label: labelOf(row),
    text: null,
  }));

/** What a person has to know about rows that count. A row without money has no result, whatever its volumes. */
export const notesOn = (grid: Grid, rows: readonly ReadRow[]): readonly Note[] => {
  const withoutMoney = rowsWithout(rows, moneyFields);
  const withMoney = rows.filter(({ numbers }) => moneyFields.every((field) => numbers[field].value !== null));
  const hidden = new Set(grid.hiddenRows);
  return [
    ...noteOf('moneyMissing', withoutMoney),
    ...noteOf('volumeMissing', rowsWithout(withMoney, volumeFields)),
    ...noteOf(
      'predictedZero',
      cellsWhere(withMoney, ['predictedVolume'], ({ value }) => value === 0),
    ),
    ...noteOf(
      'missingTokens',
      cellsWhere(rows, numberFields, ({ kind }) => kind === 'token'),
    ),
    ...noteOf(
      'textNumbers',
      cellsWhere(rows, numberFields, ({ kind }) => kind === 'textNumber'),
    ),
    ...noteOf(
      'yearsFromDates',
      rowPlaces(rows, ({ labels }) => labels.yearFromDate),
    ),
    ...noteOf(
      'mergedLabels',
      rows.flatMap((row) =>
        row.labels.mergedCell === null ? [] : [{ cell: row.labels.mergedCell, label: labelOf(row), text: null }],
      ),
    ),
    ...noteOf(
      'hiddenRows',
      rowPlaces(rows, ({ gridRow }) => hidden.has(gridRow)),
    ),
  ];
};
