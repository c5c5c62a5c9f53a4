import { decomposeYear } from '../../src/analysis/decomposition/decomposeYear';
import type { Observation } from '../../src/analysis/association/observations';
import budget from '../../src/samples/panel/budget.json';
import outcomes from '../../src/samples/panel/outcomes.json';

type Row = Readonly<Record<string, string | number | null>>;

const named = ({ columns, rows }: typeof budget | typeof outcomes): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));

const keyOf = (row: Row): string => `${String(row.code)} ${String(row.year)}`;
const outcomesByKey = new Map(named(outcomes).map((row) => [keyOf(row), row]));

/** One outcome measure of the invented panel beside a component of the balance, weighted by the actual volume. */
export const sampleObservations = (measure: string, component: 'volume' | 'price'): Observation[] =>
  named(budget).map((row) => {
    const figures = {
      budget: Number(row.budget),
      spending: Number(row.spending),
      predictedVolume: Number(row.predictedVolume),
      actualVolume: Number(row.actualVolume),
    };
    const split = decomposeYear(figures, 'report');
    if (!split.ok || !split.value.components.ok) throw new Error('the sample can be decomposed');
    const outcome = outcomesByKey.get(keyOf(row))?.[measure] ?? null;
    return {
      municipality: String(row.code),
      year: Number(row.year),
      outcome: outcome === null ? null : Number(outcome),
      component: split.value.components.value.share[component],
      weight: figures.actualVolume,
    };
  });
