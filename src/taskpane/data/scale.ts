import type { Mapping } from './fields';
import type { SourceColumn, SourceTable } from './sourceTable';
import { unitOfColumn } from './tableUnit';

/** Order of magnitude of a year of benefit per recipient, in euros; only to tell euros from recipients. */
export const eurosPerRecipient = 15_000;

/** From here on a lone column is taken for euros: the largest caseload in the country is far below it. */
const amountsFrom = 200_000;

const medianInEuros = (table: SourceTable, index: number | null): number | null => {
  const column = table.columns.find((candidate) => candidate.index === index);
  const median = column?.profile.median ?? null;
  return column === undefined || median === null || median === 0 ? null : median * (unitOfColumn(table, column) ?? 1);
};

const medianOf = (table: SourceTable, index: number | null): number | null => {
  const median = table.columns.find((candidate) => candidate.index === index)?.profile.median ?? null;
  return median === 0 ? null : median;
};

/** What a column of euros would look like here, from columns already known. */
const expectedEuros = (table: SourceTable, mapping: Mapping): number | null => {
  const money = medianInEuros(table, mapping.budget) ?? medianInEuros(table, mapping.spending);
  const volume = medianOf(table, mapping.actualVolume) ?? medianOf(table, mapping.predictedVolume);
  return money ?? (volume === null ? null : volume * eurosPerRecipient);
};

/** Whether the figures look more like euros than like recipients, seen beside the columns already known. */
export const nearerToMoney = (column: SourceColumn, table: SourceTable, mapping: Mapping): boolean => {
  const median = column.profile.median ?? 0;
  const asEuros = median * (unitOfColumn(table, column) ?? 1);
  const expected = expectedEuros(table, mapping);
  if (expected === null || median === 0) return asEuros >= amountsFrom;
  const distance = (value: number): number => Math.abs(Math.log(value / expected));
  return distance(asEuros) < distance(median * eurosPerRecipient);
};
