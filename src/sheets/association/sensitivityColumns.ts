import { text, type CellContent } from '../description';
import type { TableColumn } from '../table';
import { rSquaredFormat } from './formats';
import { labelOf, type Model } from './model';

const pointFormat = '+0.0%;-0.0%;0.0%';
const slopeFormat = '0.000';
const chanceFormat = '0.000';

/** A value as it stands in a cell: text never becomes a formula. */
export const content = (value: string | number | null): CellContent =>
  typeof value === 'string' ? text(value) : value;

type ColumnName =
  | 'measure'
  | 'component'
  | 'count'
  | 'rSquared'
  | 'lowest'
  | 'lowestWithout'
  | 'highest'
  | 'highestWithout'
  | 'limit'
  | 'chance'
  | 'holm'
  | 'benjaminiHochberg'
  | 'number'
  | 'period'
  | 'leftOut'
  | 'change'
  | 'slope';

type Columns = readonly (readonly [name: ColumnName, format: string | null])[];

/** Headers in words, with the formats under them. */
export const columnsOf = ({ t }: Model, columns: Columns): readonly TableColumn[] =>
  columns.map(([name, format]) => ({ header: t(`sheets.association.columns.${name}`), format }));

/** One row per measure. */
export const overviewColumns = [
  ['measure', null],
  ['component', null],
  ['count', '0'],
  ['rSquared', rSquaredFormat],
  ['lowest', rSquaredFormat],
  ['lowestWithout', null],
  ['highest', rSquaredFormat],
  ['highestWithout', null],
  ['limit', rSquaredFormat],
  ['chance', chanceFormat],
  ['holm', chanceFormat],
  ['benjaminiHochberg', chanceFormat],
  ['number', '0'],
] as const;

/** One row per way of leaving out. */
export const leftOutColumns = [
  ['measure', null],
  ['period', null],
  ['leftOut', null],
  ['rSquared', rSquaredFormat],
  ['change', pointFormat],
  ['slope', slopeFormat],
  ['number', '0'],
] as const;

/** Position of a column in its table. */
export const numberIn = (columns: Columns, name: ColumnName): number => columns.findIndex(([own]) => own === name);

/** How each municipality is called on this sheet. */
export const labelsOf = ({ municipalities }: Model): ReadonlyMap<string, string> =>
  new Map(municipalities.map((municipality) => [municipality.key, labelOf(municipality)]));
