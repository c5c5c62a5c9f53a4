import type { Choices } from '../data/choices';
import { mergedAreas } from '../data/merged';
import { readLabels, type Reading } from '../data/readLabels';
import type { SourceTable } from '../data/sourceTable';

/** A table with the choices that say which column is what. */
export interface Labelled {
  readonly table: SourceTable;
  readonly choices: Choices;
}

/** Whose row it is and of which year; a row that does not say so is known by all that stands in it. */
const labelOf = (reading: Reading, row: number): string => {
  const { municipality, code, year } = readLabels(reading, row);
  return municipality === '' || year === null
    ? JSON.stringify(reading.grid.cells[row]?.map(({ value }) => value))
    : `${municipality.toLocaleLowerCase('nl')}\u0000${code ?? ''}\u0000${year}`;
};

/** Row of the grid → a name that stays the same wherever the row goes. Of rows with the same label, the second stays the second. */
const namesOf = ({ table, choices }: Labelled): ReadonlyMap<number, string> => {
  const reading = { grid: table.grid, merged: mergedAreas(table.grid), choices };
  const times = new Map<string, number>();
  return new Map(
    table.dataRows.map((row) => {
      const label = labelOf(reading, row);
      const time = (times.get(label) ?? 0) + 1;
      times.set(label, time);
      return [row, `${label}\u0000${time}`];
    }),
  );
};

/**
 * Rows of a table in the same table read again, wherever they stand by now; those that are gone are left out.
 * @param rows positions within the grid of `before`
 */
export const keepRows = (before: Labelled, after: Labelled, rows: readonly number[]): readonly number[] => {
  if (rows.length === 0) return rows;
  const names = namesOf(before);
  const kept = new Set(rows.map((row) => names.get(row)));
  return [...namesOf(after)].filter(([, name]) => kept.has(name)).map(([row]) => row);
};
