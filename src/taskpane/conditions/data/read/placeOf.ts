import type { Area, WorkingKind } from '../../../../sheets/description';
import type { TablePlace } from '../places';
import type { FoundTable } from './findTable';

/** The Excel table; in plain cells from the first header to the last, down to the last line. */
const areaOf = <Kind extends WorkingKind>({ contents, header, columns, others, lines }: FoundTable<Kind>): Area => {
  const { grid, table } = contents;
  if (table !== null) return table;
  const all = [...columns.values(), ...others.map(({ column }) => column)];
  const left = Math.min(...all);
  return {
    row: grid.row + header,
    column: grid.column + left,
    rows: Math.max(header, ...lines) - header + 1,
    columns: Math.max(...all) - left + 1,
  };
};

/** Where a table that was read stands on its sheet. */
export const placeOf = <Kind extends WorkingKind>(
  table: FoundTable<Kind>,
  rows: ReadonlyMap<string, number>,
  municipalities: ReadonlyMap<string, number> = new Map(),
): TablePlace<Kind> => {
  const { grid } = table.contents;
  const down = (at: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...at].map(([key, row]) => [key, grid.row + row]));
  return {
    sheet: table.sheet,
    area: areaOf(table),
    isTable: table.contents.table !== null,
    language: table.language,
    headerRow: grid.row + table.header,
    lastRow: grid.row + Math.max(table.header, ...table.lines),
    columns: new Map([...table.columns].map(([key, column]) => [key, grid.column + column])),
    rows: down(rows),
    municipalities: new Map([...municipalities].map(([code, column]) => [code, grid.column + column])),
  };
};
