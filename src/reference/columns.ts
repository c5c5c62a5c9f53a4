import data from './outcome-measures.json';

/** The columns a municipal table may hold, in the words of `outcome-measures.json`. */
export const columnIds = [
  'municipality',
  'code',
  'year',
  'budget',
  'spending',
  'predictedVolume',
  'actualVolume',
  'inhabitants',
  'jointScheme',
  'costSharingKey',
  'balance',
  'outcomeMeasure',
  'value',
] as const;
export type ColumnId = (typeof columnIds)[number];

const headersOf = ({ headers }: { headers: { nl: readonly string[]; en: readonly string[] } }): readonly string[] => [
  ...headers.nl,
  ...headers.en,
];

/** Headers people give a column, Dutch first. Source: the practice of municipal accounts, CBS tables and the study; see the JSON. */
export const headerSynonyms = (id: ColumnId): readonly string[] =>
  data.columns.filter((column) => column.id === id).flatMap(headersOf);

/** Headers of outcome measures: such a column is never budget, spending or volume. */
export const measureHeaders: readonly string[] = data.measures.flatMap(headersOf);

/** Words that do not say which column is meant; the values have to tell. */
export const ambiguousWords: readonly string[] = data.ambiguous;

/** Marks in a header that say the unit of the amounts below it. */
export const thousandsHints: readonly string[] = data.unitHints.thousands;
export const millionsHints: readonly string[] = data.unitHints.millions;
