import { groupOf, type Group } from '../../analysis/association/groups';
import { minusChange } from '../../analysis/association/minusChange';
import { decomposeYear } from '../../analysis/decomposition/decomposeYear';
import { mean } from '../../analysis/statistics/mean';
import type { AssociationInput, ComponentName, ComponentRow } from './input';

/** Values per municipality, in the order of the sheet, and per year; `null` is empty. */
export type Matrix = readonly (readonly (number | null)[])[];

/** A component with what groups rest on: the sign of the mean over the years that have it. */
export interface ComponentModel {
  readonly name: ComponentName;
  readonly rows: readonly (readonly (ComponentRow | null)[])[];
  readonly values: Matrix;
  readonly means: readonly (number | null)[];
  readonly groups: readonly (Group | null)[];
}

/** Share of the budget, as the core gives it. */
const componentValue = ({ from }: ComponentRow, name: ComponentName, { settings }: AssociationInput): number | null => {
  switch (from.kind) {
    case 'split': {
      const split = decomposeYear(from.source.row, settings.method);
      return split.ok && split.value.components.ok ? split.value.components.value.share[name] : null;
    }
    case 'change':
      return name === 'volume' ? minusChange(from.now.value, from.before.value) : null;
    case 'given':
      return from[name]?.value ?? null;
  }
};

export const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : mean(known);
};

/** One component over the years of the period. */
export const componentModel = (
  name: ComponentName,
  rows: ComponentModel['rows'],
  input: AssociationInput,
): ComponentModel => {
  const values = rows.map((row) => row.map((cell) => cell && componentValue(cell, name, input)));
  const means = values.map(meanOf);
  return { name, rows, values, means, groups: means.map((value) => (value === null ? null : groupOf(value))) };
};
