import type { Notation } from '../../text/format';
import { formatEuro, formatNumber } from '../../text/format';
import { cellAt, isBlank } from './cells';
import { isMoney, isNumberField, type Field, type MoneyUnit } from './fields';
import type { SourceTable } from './sourceTable';

/** Amounts in thousands or millions keep what stands behind the separator when it makes euros. */
const inEuros = (value: number, unit: MoneyUnit, notation: Notation): string =>
  formatEuro(Math.round(value * unit), notation);

const asCount = (value: number, notation: Notation): string =>
  formatNumber(value, notation, Number.isInteger(value) ? 0 : 1);

/** First filled cell of a column as we understand it: the proof that it is the right one. `null` when all are blank. */
export const firstValue = (
  table: SourceTable,
  column: number,
  field: Field,
  unit: MoneyUnit,
  notation: Notation,
): string | null => {
  const cells = table.dataRows.map((row) => cellAt(table.grid, row, column));
  const first = cells.find((cell) => !isBlank(cell));
  if (first === undefined) return null;
  if (first.kind !== 'number' || !isNumberField(field)) return first.shown;
  const value = Number(first.value);
  return isMoney(field) ? inEuros(value, unit, notation) : asCount(value, notation);
};
