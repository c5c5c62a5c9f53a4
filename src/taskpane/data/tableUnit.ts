import { moneyFields, moneyUnits, volumeFields, type Mapping, type MoneyField, type MoneyUnit } from './fields';
import { unitNamedIn } from './moneyUnit';
import type { SourceColumn, SourceTable } from './sourceTable';

/** The unit that the header of the column names, else that of a remark above the table; `null` when nobody says. */
export const unitOfColumn = (table: SourceTable, column: SourceColumn): MoneyUnit | null =>
  unitNamedIn(column.header) ?? table.remarks.map(unitNamedIn).find((unit) => unit !== null) ?? null;

/** Why we think so: a header or remark says it, the amounts per recipient can only be so, or nothing contradicts euros. */
export type UnitReason = 'header' | 'amounts' | 'default';

export interface UnitProposal {
  readonly unit: MoneyUnit;
  readonly reason: UnitReason;
  /** Headers of budget and spending name different units: the table has to be made even first. */
  readonly differs: boolean;
}

const columnAt = (table: SourceTable, index: number | null): SourceColumn | undefined =>
  table.columns.find((column) => column.index === index);

const namedUnit = (table: SourceTable, mapping: Mapping, field: MoneyField): MoneyUnit | null => {
  const column = columnAt(table, mapping[field]);
  return column === undefined ? null : unitOfColumn(table, column);
};

const medianAt = (table: SourceTable, indices: readonly (number | null)[]): number | null =>
  indices
    .map((index) => columnAt(table, index)?.profile.median ?? null)
    .find((median) => median !== null && median > 0) ?? null;

/** A year of benefit costs a municipality between 3,000 and 100,000 euros per recipient, whatever the table. */
const plausible = (euros: number): boolean => euros >= 3000 && euros <= 100_000;

const unitByAmounts = (table: SourceTable, mapping: Mapping): MoneyUnit | null => {
  const money = medianAt(
    table,
    moneyFields.map((field) => mapping[field]),
  );
  const volume = medianAt(
    table,
    volumeFields.map((field) => mapping[field]),
  );
  if (money === null || volume === null) return null;
  return moneyUnits.find((unit) => plausible((money / volume) * unit)) ?? null;
};

/** In which unit the amounts stand, for a person to confirm. */
export const proposeUnit = (table: SourceTable, mapping: Mapping): UnitProposal => {
  const [budget, spending] = moneyFields.map((field) => namedUnit(table, mapping, field));
  const named = budget ?? spending ?? null;
  const differs = mapping.budget !== null && mapping.spending !== null && (budget ?? 1) !== (spending ?? 1);
  if (named !== null) return { unit: named, reason: 'header', differs };
  const unit = unitByAmounts(table, mapping) ?? 1;
  return { unit, reason: unit === 1 ? 'default' : 'amounts', differs };
};
