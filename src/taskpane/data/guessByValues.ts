import type { Mapping } from './fields';
import type { SourceColumn, SourceTable } from './sourceTable';

const isName = ({ profile }: SourceColumn): boolean => profile.text >= 0.5;
const isYear = ({ profile }: SourceColumn): boolean => profile.filled > 0 && profile.year === 1;
/** `GM0363`, `G1`: a letter or two and digits. */
const isCode = (column: SourceColumn, table: SourceTable): boolean => {
  const first = table.grid.cells[table.dataRows[0] ?? -1]?.[column.index];
  return first?.kind === 'text' && /^[A-Z]{1,2}\d{1,4}$/i.test(String(first.value).trim());
};

/** Splits amounts from counts where the figures, in order of size, make their largest jump. */
const splitByScale = (
  columns: readonly SourceColumn[],
): readonly [readonly SourceColumn[], readonly SourceColumn[]] => {
  const sizes = columns.map(({ profile }) => profile.median ?? 0).sort((a, b) => a - b);
  const jumps = sizes.slice(1).map((size, index) => size / Math.max(sizes[index]!, 1));
  const boundary = columns.length <= 2 ? 0 : (sizes[jumps.indexOf(Math.max(...jumps)) + 1] ?? 0);
  const isAmount = ({ profile }: SourceColumn): boolean => (profile.median ?? 0) >= boundary;
  return [columns.filter(isAmount), columns.filter((column) => !isAmount(column))];
};

/** Without headers: names, years, then amounts and counts in the order in which such tables are usually made. */
export const guessByValues = (table: SourceTable): Mapping => {
  const names = table.columns.filter(isName);
  const code = names.find((column) => isCode(column, table)) ?? null;
  const year = table.columns.find(isYear) ?? null;
  const numbers = table.columns.filter((column) => column !== year && !isName(column) && column.profile.number > 0);
  const [money, counts] = splitByScale(numbers);
  const municipality = names.find((column) => column !== code) ?? null;
  return {
    municipality: municipality?.index ?? null,
    code: code?.index ?? null,
    year: year?.index ?? null,
    budget: money[0]?.index ?? null,
    spending: money[1]?.index ?? null,
    predictedVolume: counts[0]?.index ?? null,
    actualVolume: counts[1]?.index ?? null,
  };
};
