import type { CaseSheetInput } from '../../../../sheets/conditions/case/input';
import type { ColumnKey } from '../../../../sheets/conditions/columns';
import type { WorkingPlace } from '../../../../sheets/conditions/comparison/input';
import type { Places, TablePlace } from '../../data/places';

/** A sheet as formulas refer to it; `null` when a column they need is not there. */
const placeOf = <Key extends ColumnKey>(place: TablePlace | null, keys: readonly Key[]): WorkingPlace<Key> | null => {
  if (place === null) return null;
  const columns = keys.map((key) => [key, place.columns.get(key)] as const);
  if (columns.some(([, column]) => column === undefined)) return null;
  return {
    sheet: place.sheet.name,
    table: place.area,
    columns: Object.fromEntries(columns) as Readonly<Record<Key, number>>,
  };
};

/** The sheets that formulas on the sheet of a municipality refer to; `null` as long as one of them cannot be found. */
export const casePlaces = (places: Places): CaseSheetInput['places'] | null => {
  const ratings = placeOf(places.ratings, ['code'] as const);
  const cases = placeOf(places.cases, [
    'code',
    'balance',
    'volume',
    'price',
    'explainability',
    'explainabilityReason',
  ] as const);
  return ratings === null || cases === null ? null : { ratings, cases };
};
