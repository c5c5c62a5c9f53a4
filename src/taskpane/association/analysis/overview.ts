import { multipleTests, type AdjustedTest, type TestFamily } from '../../../analysis/association/multipleTests';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { lineAgrees } from './direction';
import { measureTable } from './measureTable';

/** A measure over the period, among all measures. */
export interface OverviewRow {
  readonly measure: OutcomeMeasure;
  readonly n: number;
  /** `null`: too few municipalities or nothing to compare. */
  readonly test: AdjustedTest | null;
  /** Does the line point the way the hypothesis says? `null` without a direction. */
  readonly asExpected: boolean | null;
}

export interface Overview {
  /** The highest R² first; those without one last. */
  readonly rows: readonly OverviewRow[];
  readonly period: TestFamily;
  /** Every R² that the person looks at, years included. */
  readonly relations: number;
}

/** How all measures stand to each other, with p adjusted for how many there are. */
export const overviewOf = (measures: readonly OutcomeMeasure[]): Overview => {
  const tables = measures.map((measure) => ({ measure: measure.key, table: measureTable(measure) }));
  const { period, all } = multipleTests(tables);
  const rows = measures.map((measure, i): OverviewRow => {
    const { line, pairs } = tables[i]!.table.period;
    return {
      measure,
      n: pairs.municipalities.length,
      test: period.tests.find((test) => test.measure === measure.key) ?? null,
      asExpected: line.ok ? lineAgrees(measure, line.value) : null,
    };
  });
  return {
    rows: [...rows].sort((a, b) => (b.test?.rSquared ?? -1) - (a.test?.rSquared ?? -1)),
    period,
    relations: all.tests.length,
  };
};

/** How many relations there are to look at as long as not all are calculated: one per measure for each year and for the period. */
export const relationsAtMost = (measures: readonly OutcomeMeasure[], years: number): number =>
  measures.length * (years === 1 ? 1 : years + 1);
