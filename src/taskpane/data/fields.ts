import type { ColumnId } from '../../reference/columns';

/** What step 1 needs of a table. */
export const fields = [
  'municipality',
  'code',
  'year',
  'budget',
  'spending',
  'predictedVolume',
  'actualVolume',
] as const satisfies readonly ColumnId[];
export type Field = (typeof fields)[number];

export const moneyFields = ['budget', 'spending'] as const satisfies readonly Field[];
export const volumeFields = ['predictedVolume', 'actualVolume'] as const satisfies readonly Field[];
export const numberFields = [...moneyFields, ...volumeFields] as const;
export type MoneyField = (typeof moneyFields)[number];
export type NumberField = (typeof numberFields)[number];

export const isMoney = (field: Field): field is MoneyField => (moneyFields as readonly Field[]).includes(field);
export const isNumberField = (field: Field): field is NumberField => (numberFields as readonly Field[]).includes(field);

/** Which column of the table holds which field: position within the grid, or `null` when none does. */
export type Mapping = Readonly<Record<Field, number | null>>;

/** How many euros one unit of an amount stands for. */
export type MoneyUnit = 1 | 1000 | 1000000;
export const moneyUnits: readonly MoneyUnit[] = [1, 1000, 1000000];
