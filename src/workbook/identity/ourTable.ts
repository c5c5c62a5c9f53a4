import type { Mark } from './mark';

/** Of the tables on a sheet of Saldo's the one that Saldo put there, also when the person renamed it; `null` when there is none. */
export const ourTable = <T extends { readonly name: string }>(mark: Mark | null, tables: readonly T[]): T | null =>
  tables.find(({ name }) => mark?.tables.some((table) => table.name === name)) ?? tables[0] ?? null;
