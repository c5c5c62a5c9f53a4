import { buildPanel } from '../data/panel';
import { fields, moneyUnits, type Mapping } from '../data/fields';
import type { SourceTable } from '../data/sourceTable';
import type { ChosenTable } from './session';
import { defaultSettings, formulaModes, methods, weightings, type Settings } from './settings';

/** Key and value as they stand in `Saldo Instellingen`, where a person may have changed them. */
export type StoredSettings = Readonly<Record<string, string>>;

/** One of the values we know, whatever a person typed there. */
const oneOf = <Value extends string>(known: readonly Value[], stored: string | undefined, usual: Value): Value =>
  known.find((value) => value === stored?.trim()) ?? usual;

const columnNamed = ({ columns }: SourceTable, name: string | undefined): number | null => {
  if (name === undefined || name.trim() === '') return null;
  return (
    columns.find(({ header, letter }) => header === name.trim() || (header === '' && letter === name.trim()))?.index ??
    null
  );
};

const storedMapping = (table: SourceTable, proposed: Mapping, stored: StoredSettings): Mapping =>
  fields.reduce<Mapping>(
    (mapping, field) => ({ ...mapping, [field]: columnNamed(table, stored[field]) ?? mapping[field] }),
    proposed,
  );

/** The table with the columns and the unit that were chosen when it was last written; columns that are gone are proposed anew. */
export const restoreTable = (chosen: ChosenTable, stored: StoredSettings): ChosenTable => {
  const unit = moneyUnits.find((known) => String(known) === stored['moneyUnit']?.trim()) ?? chosen.choices.unit;
  const mapping = storedMapping(chosen.table, chosen.choices.mapping, stored);
  return { ...chosen, choices: { ...chosen.choices, mapping, unit } };
};

/** The years that limit something; the first and last of the table are no limit, so that a new year counts by itself. */
const limit = (stored: string | undefined, end: number | undefined): number | null => {
  const year = Number(stored);
  return stored === undefined || stored.trim() === '' || !Number.isInteger(year) || year === end ? null : year;
};

/** The settings of last time. */
export const restoreSettings = (stored: StoredSettings, chosen: ChosenTable | null): Settings => {
  const years = chosen === null ? [] : buildPanel(chosen.table, chosen.choices).lines.map(({ row }) => row.year);
  return {
    method: oneOf(methods, stored['method'], defaultSettings.method),
    weighting: oneOf(weightings, stored['weighting'], defaultSettings.weighting),
    formulas: oneOf(formulaModes, stored['formulas'], defaultSettings.formulas),
    yearFrom: limit(stored['yearFrom'], Math.min(...years)),
    yearTo: limit(stored['yearTo'], Math.max(...years)),
  };
};
