import { decomposePanel } from '../../analysis/decomposition/decomposePanel';
import { decomposePeriods } from '../../analysis/decomposition/decomposePeriods';
import { findingOf, type Finding } from '../../analysis/decomposition/findingOf';
import type { Components, DecomposedRow, PeriodDecomposition } from '../../analysis/decomposition/types';
import type { PanelLine } from '../data/panel';
import type { Settings } from './settings';

/** One line of the chart: a municipality over the period, or one year of a single municipality. Shares of the budget. */
export interface Entry {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly balance: number;
  readonly components: Components;
}

export interface Preview {
  /** Years that count, first and last; they need not all be there for everybody. */
  readonly years: readonly [number, number];
  readonly periods: readonly PeriodDecomposition[];
  readonly finding: Finding;
  /** From the largest deficit to the largest surplus; the years of a single municipality in their own order. */
  readonly entries: readonly Entry[];
  readonly entriesAre: 'municipalities' | 'years';
  /** Rows with all figures that this method cannot split. */
  readonly uncomputed: number;
}

/** The rows of the years that the person wants. */
export const linesInPeriod = (lines: readonly PanelLine[], { yearFrom, yearTo }: Settings): readonly PanelLine[] =>
  lines.filter(({ row }) => row.year >= (yearFrom ?? -Infinity) && row.year <= (yearTo ?? Infinity));

const hasAllFigures = ({ row }: DecomposedRow): boolean =>
  row.budget !== null &&
  row.spending !== null &&
  row.predictedVolume !== null &&
  row.predictedVolume > 0 &&
  row.actualVolume !== null;

const isSplit = ({ decomposition }: DecomposedRow): boolean => decomposition.ok && decomposition.value.components.ok;

const municipalityEntries = (
  periods: readonly PeriodDecomposition[],
  codes: ReadonlyMap<string, string | null>,
): readonly Entry[] =>
  periods
    .map(({ municipality, balance, components }) => ({
      key: municipality,
      code: codes.get(municipality) ?? null,
      name: municipality,
      balance: balance.share,
      components: components.share,
    }))
    .sort((a, b) => a.balance - b.balance);

const yearEntries = (rows: readonly DecomposedRow[]): readonly Entry[] =>
  rows
    .flatMap(({ row, decomposition }): readonly Entry[] => {
      if (!decomposition.ok || !decomposition.value.components.ok) return [];
      const { balance, components } = decomposition.value;
      const year = String(row.year);
      return [{ key: year, code: null, name: year, balance: balance.share, components: components.value.share }];
    })
    .sort((a, b) => Number(a.key) - Number(b.key));

/** The result as the pane shows it; `null` when no row can be split. */
export const previewOf = (lines: readonly PanelLine[], settings: Settings): Preview | null => {
  const counting = linesInPeriod(lines, settings);
  const rows = decomposePanel(
    counting.map(({ row }) => row),
    settings.method,
  );
  const periods = decomposePeriods(rows, settings.weighting);
  if (periods.length === 0) return null;
  const years = periods.flatMap((period) => period.years);
  const single = periods.length === 1;
  const codes = new Map(counting.map(({ row, code }) => [row.municipality, code]));
  return {
    years: [Math.min(...years), Math.max(...years)],
    periods,
    finding: findingOf(periods),
    entries: single ? yearEntries(rows) : municipalityEntries(periods, codes),
    entriesAre: single ? 'years' : 'municipalities',
    uncomputed: rows.filter((row) => hasAllFigures(row) && !isSplit(row)).length,
  };
};
