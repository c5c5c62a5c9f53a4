import { sensitivity, sensitivityRange, type SensitivityRange } from '../../analysis/association/sensitivity';
import { twoOutRange, type ExtremeOfTwo } from '../../analysis/statistics/leaveTwoOut';
import { simpleRegression } from '../../analysis/statistics/simpleRegression';
import type { ColumnModel, MeasureModel } from './measureModel';

/** One way of leaving out, in one column of one measure. */
export interface LeftOutRow {
  readonly own: MeasureModel;
  /** `null` is the period. */
  readonly year: number | null;
  /** Keys of those left out. */
  readonly left: readonly string[];
  /** `null`: what stays does not vary. */
  readonly rSquared: number | null;
  readonly change: number | null;
  readonly slope: number | null;
}

const without = (values: readonly number[], left: readonly number[]): readonly number[] =>
  values.filter((_, i) => !left.includes(i));

const rowOf = (
  own: MeasureModel,
  { year, core: { pairs } }: ColumnModel,
  { left, rSquared, change }: Pick<LeftOutRow, 'rSquared' | 'change'> & { readonly left: readonly number[] },
): LeftOutRow => {
  const line = simpleRegression(without(pairs.outcome, left), without(pairs.component, left));
  return {
    own,
    year,
    left: left.map((i) => pairs.municipalities[i]!),
    rSquared,
    change,
    slope: line.ok ? line.value.slope : null,
  };
};

/** One municipality left out, the largest change first; at most `most` of them. */
export const oneOut = (own: MeasureModel, column: ColumnModel, most: number): readonly LeftOutRow[] => {
  if (column.rSquared === null) return [];
  const rows = sensitivity(column.core.pairs.outcome, column.core.pairs.component, 1);
  return rows.ok ? rows.value.slice(0, most).map((row) => rowOf(own, column, row)) : [];
};

/** The lowest and the highest R² of the period without two municipalities. */
export const twoOut = (own: MeasureModel): readonly LeftOutRow[] => {
  const { rSquared: all, core } = own.period;
  if (all === null) return [];
  const range = twoOutRange(core.pairs.outcome, core.pairs.component);
  if (!range.ok) return [];
  const row = ({ left, rSquared }: ExtremeOfTwo): LeftOutRow =>
    rowOf(own, own.period, { left, rSquared, change: rSquared - all });
  return [row(range.value.lowest), row(range.value.highest)];
};

/** The range of the period without one municipality, with the keys of those behind it. */
export const rangeOf = ({ period }: MeasureModel): SensitivityRange | null => {
  if (period.rSquared === null) return null;
  const rows = sensitivity(period.core.pairs.outcome, period.core.pairs.component, 1);
  return rows.ok ? sensitivityRange(rows.value) : null;
};
