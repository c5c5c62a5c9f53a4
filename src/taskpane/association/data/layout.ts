import { yearIn } from '../../data/header';
import type { SourceColumn, SourceTable } from '../../data/sourceTable';
import { labelColumns, type LabelColumns } from './labelColumns';
import { yearGroups } from './yearGroups';

/** A column that holds figures. */
export interface FigureColumn {
  /** Position within the grid. */
  readonly column: number;
  /** What is measured, as the person calls it; `null`: the measure stands in a column of the row, or nowhere. */
  readonly measure: string | null;
  /** With years across, the year of this column; `null`: the year stands in the row. */
  readonly year: number | null;
}

/** `values`: nothing but figures, to be laid beside the rows of the budget table. */
export type LayoutKind = 'long' | 'wide' | 'yearsAcross' | 'values';

/** Where labels and figures stand in a table of outcomes: one row per figure, one column per measure, or one column per year. */
export interface Layout extends LabelColumns {
  readonly kind: LayoutKind;
  readonly figures: readonly FigureColumn[];
}

const isFigure = ({ profile, header }: SourceColumn): boolean =>
  profile.filled > 0 ? profile.number >= 0.5 || (profile.number > 0 && header !== '') : false;

const wideFigures = (columns: readonly SourceColumn[]): readonly FigureColumn[] =>
  columns.map(({ index, header, letter }) => ({
    column: index,
    measure: header === '' ? letter : header,
    year: null,
  }));

/** One measure whose name stands nowhere, or in another column. */
const longFigures = (value: SourceColumn): readonly FigureColumn[] => [
  { column: value.index, measure: null, year: yearIn(value.header) },
];

/** Recognises the layout of a table by its headers, with its values as proof. */
export const layoutOf = (table: SourceTable): Layout => {
  const labels = labelColumns(table);
  const taken = new Set(Object.values(labels).filter((column) => column !== null));
  const free = table.columns.filter((column) => !taken.has(column.index) && isFigure(column));
  const across = labels.year === null ? yearGroups(table, free) : [];
  if (across.length > 0) return { ...labels, kind: 'yearsAcross', figures: across };
  const value = table.columns.find(({ index }) => index === labels.value) ?? free[0];
  if (labels.measure !== null && value !== undefined)
    return { ...labels, kind: 'long', value: value.index, figures: longFigures(value) };
  const kind = labels.municipality === null && labels.code === null ? 'values' : 'wide';
  const named = labels.value === null ? free : table.columns.filter((column) => isFree(column, taken, labels.value));
  return { ...labels, kind, figures: wideFigures(named) };
};

/** Without a column of measures a column called `Waarde` is a measure like any other. */
const isFree = (column: SourceColumn, taken: ReadonlySet<number>, value: number | null): boolean =>
  isFigure(column) && (!taken.has(column.index) || column.index === value);
