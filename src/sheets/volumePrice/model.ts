import { decomposePanel } from '../../analysis/decomposition/decomposePanel';
import { decomposePeriods } from '../../analysis/decomposition/decomposePeriods';
import type { DecomposedRow, PeriodDecomposition } from '../../analysis/decomposition/types';
import { signOf, type Sign } from '../../analysis/statistics/sign';
import { textIn, type Translate } from '../../text/instance';
import { columnsFor, type Columns } from './columns';
import type { SourceRow, VolumePriceInput } from './input';
import { wordsIn, type Words } from './words';

/** A row of the source with what the core makes of it. */
export interface ModelRow {
  readonly source: SourceRow;
  readonly decomposed: DecomposedRow;
  readonly inPeriod: boolean;
  /** Complete and in the period. */
  readonly counts: boolean;
}

/** A line of the table with means: every municipality of the source, also one without a year that counts. */
export interface Municipality {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly period: PeriodDecomposition | null;
  /** Of the balance over the period; 0 also when there is none. */
  readonly sign: Sign;
}

/** Everything the tables are made from. */
export interface Model {
  readonly input: VolumePriceInput;
  readonly t: Translate;
  readonly words: Words;
  readonly columns: Columns;
  readonly rows: readonly ModelRow[];
  /** Deficit first, surplus last, then those without a result. */
  readonly municipalities: readonly Municipality[];
  readonly periods: readonly PeriodDecomposition[];
  /** Every year of the source, ascending. */
  readonly years: readonly number[];
  /** Column by which rows belong to a municipality: the code when every municipality has its own, else the name. */
  readonly keyColumn: number;
}

const isComplete = ({ decomposition }: DecomposedRow): boolean => decomposition.ok && decomposition.value.components.ok;

const modelRows = ({ rows, settings }: VolumePriceInput): readonly ModelRow[] =>
  decomposePanel(
    rows.map(({ row }) => row),
    settings.method,
  ).map((decomposed, index) => {
    const { year } = decomposed.row;
    const inPeriod = year >= settings.yearFrom && year <= settings.yearTo;
    return { source: rows[index]!, decomposed, inPeriod, counts: inPeriod && isComplete(decomposed) };
  });

/** A label as the formula for it leaves it in the cell. */
export const trimmed = (label: string): string => label.replaceAll(/[ \u00a0\n\t]+/g, ' ').trim();

const byBalance = (a: Municipality, b: Municipality): number => {
  if (a.period === null || b.period === null) return Number(a.period === null) - Number(b.period === null);
  return a.period.balance.share - b.period.balance.share || (a.name < b.name ? -1 : 1);
};

const municipalitiesOf = (
  rows: readonly SourceRow[],
  periods: readonly PeriodDecomposition[],
): readonly Municipality[] => {
  const periodOf = new Map(periods.map((period) => [period.municipality, period]));
  const first = new Map<string, SourceRow>();
  // The first row with a code, if there is one.
  for (const row of rows) {
    const known = first.get(row.row.municipality);
    if (known === undefined || (known.code === null && row.code !== null)) first.set(row.row.municipality, row);
  }
  return [...first.values()]
    .map(({ row, code }) => {
      const period = periodOf.get(row.municipality) ?? null;
      const sign = period === null ? 0 : signOf(period.balance.share);
      return { key: row.municipality, code: code && trimmed(code), name: trimmed(row.municipality), period, sign };
    })
    .sort(byBalance);
};

/** Criteria of Excel take `0344` and `344`, and `1E1` and `10`, for the same number. */
const asNumber = (code: string | null): string => {
  const number = Number(code?.replace(',', '.'));
  return Number.isFinite(number) ? String(number) : (code?.toLowerCase() ?? '');
};

/** One code per municipality and one municipality per code; Excel sees no difference between capitals and small letters. */
const codesIdentify = (rows: readonly SourceRow[]): boolean => {
  const count = (keyOf: (row: SourceRow) => string): number => new Set(rows.map(keyOf)).size;
  const municipalities = count(({ row }) => row.municipality);
  return (
    rows.every(({ code }) => code !== null) &&
    count(({ code, row }) => JSON.stringify([code?.toLowerCase(), row.municipality])) === municipalities &&
    count(({ code }) => code?.toLowerCase() ?? '') === municipalities &&
    count(({ code }) => asNumber(code)) === municipalities
  );
};

/** Lets the core do the arithmetic and puts municipalities and years in their order. */
export const modelOf = (input: VolumePriceInput): Model => {
  const rows = modelRows(input);
  const periods = decomposePeriods(
    rows.filter(({ inPeriod }) => inPeriod).map(({ decomposed }) => decomposed),
    input.settings.weighting,
  );
  const columns = columnsFor(
    input.settings.method,
    input.rows.some(({ code }) => code !== null),
  );
  const t = textIn(input.language);
  return {
    input,
    t,
    words: wordsIn(t),
    columns,
    rows,
    municipalities: municipalitiesOf(input.rows, periods),
    periods,
    years: [...new Set(input.rows.map(({ row }) => row.year))].sort((a, b) => a - b),
    keyColumn: columns.code !== null && codesIdentify(input.rows) ? columns.code : columns.municipality,
  };
};
