import { minusCountry } from '../../../analysis/association/minusCountry';
import { outcomeTable, type OutcomeTable } from '../../../analysis/association/outcomeTable';
import { panelAlternatives } from '../../../analysis/association/panelAlternatives';
import { decomposeYear } from '../../../analysis/decomposition/decomposeYear';
import { totalOf } from '../../../analysis/decomposition/totalOf';
import type { Method } from '../../../analysis/decomposition/types';
import type { Result } from '../../../analysis/result';
import { signOf, type Sign } from '../../../analysis/statistics/sign';
import { spearman } from '../../../analysis/statistics/spearman';
import type { Components } from '../data/components';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { missingRuleOf } from './measureTable';

/** Another way to ask the same question, with its answer. */
export interface Alternative {
  readonly id: 'between' | 'yearEffects' | 'municipalityEffects' | 'twoWay' | 'weighted' | 'spearman' | 'national';
  /** `null`: no answer. */
  readonly rSquared: number | null;
  readonly sign: Sign;
  readonly n: number | null;
  /** How many equal weights would say as much. */
  readonly effectiveN: number | null;
  /** Shown instead of R² for ranks. */
  readonly correlation: number | null;
}

interface Answer {
  readonly n: number;
  readonly rSquared: number;
  readonly slope?: number;
  readonly effectiveN?: number;
}

/** Below this an R² is not shown, however it was made. */
const fewest = 5;

const alternative = (id: Alternative['id'], result: Result<Answer> | null, municipalities: number): Alternative => {
  const answer = result?.ok === true && municipalities >= fewest ? result.value : null;
  return {
    id,
    rSquared: answer?.rSquared ?? null,
    sign: answer?.slope === undefined ? 0 : signOf(answer.slope),
    n: answer?.n ?? null,
    effectiveN: answer?.effectiveN ?? null,
    correlation: null,
  };
};

const ranks = ({ period }: OutcomeTable): Alternative => {
  const answer = spearman(period.pairs.outcome, period.pairs.component);
  const known = answer.ok && answer.value.n >= fewest ? answer.value : null;
  return {
    id: 'spearman',
    rSquared: known === null ? null : known.correlation ** 2,
    sign: known === null ? 0 : signOf(known.correlation),
    n: known?.n ?? null,
    effectiveN: null,
    correlation: known?.correlation ?? null,
  };
};

const minusNational = (measure: OutcomeMeasure, national: Readonly<Record<number, number>>): Alternative => {
  const country = Object.entries(national).map(([year, component]) => ({ year: Number(year), component }));
  if (country.length === 0) return alternative('national', null, 0);
  const corrected = outcomeTable(minusCountry(measure.observations, country).observations, missingRuleOf(measure));
  if (!corrected.ok) return alternative('national', null, 0);
  const { line, pairs } = corrected.value.period;
  return alternative('national', line, pairs.municipalities.length);
};

/** The alternatives to the R² of period means. */
export const alternativesOf = (
  measure: OutcomeMeasure,
  table: OutcomeTable,
  national: Readonly<Record<number, number>>,
): readonly Alternative[] => {
  const answer = panelAlternatives(measure.observations);
  if (!answer.ok) return [];
  const { between, weighted, yearEffects, municipalityEffects, twoWay } = answer.value;
  const n = table.period.pairs.municipalities.length;
  return [
    alternative('between', between, n),
    alternative('yearEffects', yearEffects, n),
    alternative('municipalityEffects', municipalityEffects, n),
    alternative('twoWay', twoWay, n),
    alternative('weighted', weighted, n),
    ranks(table),
    minusNational(measure, national),
  ];
};

/** Component of everything in the table of step 1 together, per year: Σ euros / Σ budgets. */
export const totalsPerYear = (
  { cells }: Components,
  component: 'volume' | 'price',
  method: Method,
): Readonly<Record<number, number>> => {
  const rows = cells.flatMap(({ from }) => (from.kind === 'split' ? [from.source.row] : []));
  const years = [...new Set(rows.map(({ year }) => year))];
  return Object.fromEntries(
    years.flatMap((year) => {
      const own = rows
        .filter((row) => row.year === year)
        .map((row) => ({ row, decomposition: decomposeYear(row, method) }));
      const total = totalOf(own);
      return total === null ? [] : [[year, total.weighted[component]]];
    }),
  );
};
