import type { ColumnKey } from '../../../sheets/conditions/columns';
import type { WorkingPlace } from '../../../sheets/conditions/comparison/input';
import type { TablePlace } from './places';

/** A sheet as formulas refer to it; `null` when a column they need is not there. */
export const placeOf = <Key extends ColumnKey>(
  place: TablePlace | null,
  keys: readonly Key[],
): WorkingPlace<Key> | null => {
  if (place === null) return null;
  const columns = keys.map((key) => [key, place.columns.get(key)] as const);
  if (columns.some(([, column]) => column === undefined)) return null;
  return {
    sheet: place.sheet.name,
    table: place.area,
    columns: Object.fromEntries(columns) as Readonly<Record<Key, number>>,
  };
};
