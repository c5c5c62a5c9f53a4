import { outcomeTable, type OutcomeColumn, type OutcomeTable } from '../../analysis/association/outcomeTable';
import type { Observation } from '../../analysis/association/observations';
import { carryingOf } from '../../analysis/association/chanceReference';
import { leaveOneOut } from '../../analysis/statistics/leaveOneOut';
import { averageRanks } from '../../analysis/statistics/ranks';
import type { AssociationMunicipality, Measure, OutcomeFigure } from './input';
import { meanOf, type ComponentModel, type Matrix } from './componentModel';

/** What leaving out one municipality does in one column. */
export interface WithoutOne {
  /** Per pair, in the order of the core; `null`: no R² without it. */
  readonly values: readonly (number | null)[];
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The formula in the cell has no digits left for one of them, which the core computes in another way. */
  readonly needsCore: boolean;
}

/** One column of a measure: a year, or the period when `year` is `null`. */
export interface ColumnModel {
  readonly year: number | null;
  readonly deficit: number | null;
  readonly surplus: number | null;
  readonly difference: number | null;
  readonly n: number;
  /** `null`: fewer than five municipalities, or no variance. */
  readonly rSquared: number | null;
  readonly core: OutcomeColumn;
  readonly without: WithoutOne | null;
}

export interface MeasureModel {
  readonly measure: Measure;
  readonly component: ComponentModel;
  readonly figures: readonly (readonly (OutcomeFigure | null)[])[];
  readonly values: Matrix;
  readonly means: readonly (number | null)[];
  /** The pair of the period per municipality. */
  readonly outcome: readonly (number | null)[];
  readonly result: readonly (number | null)[];
  /** Average ranks among the pairs of the period; the outcome mirrored when low is favourable. */
  readonly outcomeRank: readonly (number | null)[];
  readonly resultRank: readonly (number | null)[];
  readonly years: readonly ColumnModel[];
  readonly period: ColumnModel;
  readonly table: OutcomeTable;
}

/** Below this share of the spread a closed form has lost too many digits; the same as in the core. */
export const leastSpread = 1e-6;

/** Whether one of the values carries so much of the spread that what stays without it is mostly rounding. */
const fragile = (values: readonly number[]): readonly boolean[] => {
  const n = values.length;
  const centre = values.reduce((sum, value) => sum + value, 0) / n;
  const spread = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  // Twice the limit: where formula and core might just differ on which side of it they are.
  return values.map((value) => spread - ((value - centre) ** 2 * n) / (n - 1) < 2 * leastSpread * spread);
};

const withoutOne = ({ outcome, component }: OutcomeColumn['pairs']): WithoutOne | null => {
  const without = leaveOneOut(outcome, component);
  if (!without.ok) return null;
  const known = without.value.filter((value) => value !== null);
  const [fragileX, fragileY] = [fragile(outcome), fragile(component)];
  return {
    values: without.value,
    lowest: known.length === 0 ? null : known.reduce((a, b) => Math.min(a, b)),
    highest: known.length === 0 ? null : known.reduce((a, b) => Math.max(a, b)),
    needsCore: without.value.some((value, i) => value !== null && (fragileX[i]! || fragileY[i]!)),
  };
};

const columnModel = (core: OutcomeColumn): ColumnModel => {
  const { year, deficit, surplus, difference, pairs, line } = core;
  const n = pairs.outcome.length;
  const shown = carryingOf(n) !== 'none' && line.ok;
  return {
    year,
    deficit: deficit.mean,
    surplus: surplus.mean,
    difference,
    n,
    rSquared: shown ? line.value.rSquared : null,
    core,
    without: shown ? withoutOne(pairs) : null,
  };
};

const observationsOf = (
  values: Matrix,
  component: ComponentModel,
  municipalities: readonly AssociationMunicipality[],
  years: readonly number[],
): readonly Observation[] =>
  municipalities.flatMap(({ key }, m) =>
    years.map((year, y) => ({
      municipality: key,
      year,
      outcome: values[m]?.[y] ?? null,
      component: component.values[m]?.[y] ?? null,
    })),
  );

/** Values of the pairs put back in the order of the sheet. */
const placed = (
  municipalities: readonly AssociationMunicipality[],
  pairs: OutcomeColumn['pairs'],
  values: readonly number[],
): readonly (number | null)[] => {
  const byKey = new Map(pairs.municipalities.map((key, i) => [key, values[i]!]));
  return municipalities.map(({ key }) => byKey.get(key) ?? null);
};

/** The report's table of one measure, and what the sheet shows beside it; `null` when two municipalities have the same key. */
export const measureModel = (
  measure: Measure,
  figures: MeasureModel['figures'],
  component: ComponentModel,
  municipalities: readonly AssociationMunicipality[],
  years: readonly number[],
): MeasureModel | null => {
  const values = figures.map((row) => row.map((figure) => figure?.value ?? null));
  const answer = outcomeTable(observationsOf(values, component, municipalities, years), measure.missing);
  if (!answer.ok) return null;
  const table = answer.value;
  const { pairs } = table.period;
  const put = (list: readonly number[]): readonly (number | null)[] => placed(municipalities, pairs, list);
  return {
    measure,
    component,
    figures,
    values,
    means: values.map(meanOf),
    outcome: put(pairs.outcome),
    result: put(pairs.component),
    outcomeRank: put(averageRanks(pairs.outcome.map((value) => measure.polarity * value))),
    resultRank: put(averageRanks(pairs.component)),
    years: table.years.map(columnModel),
    period: columnModel(table.period),
    table,
  };
};

/** Positions of the first and the last year in which a group has a mean; `null` when that is not two years. */
export const endsOf = ({ years }: MeasureModel): readonly [first: number, last: number] | null => {
  const known = years.flatMap(({ deficit, surplus }, index) => (deficit === null && surplus === null ? [] : [index]));
  return known.length < 2 ? null : [known[0]!, known.at(-1)!];
};
