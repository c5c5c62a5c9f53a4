import { benjaminiHochberg, holm } from '../statistics/multipleTesting';
import type { OutcomeTable } from './outcomeTable';

/** One in twenty. */
const CHANCE = 0.05;

/** An outcome measure in one column of its table; `year` is `null` for the period. */
export interface Test {
  readonly measure: string;
  readonly year: number | null;
  readonly rSquared: number;
  readonly p: number;
}

export interface AdjustedTest extends Test {
  /** Family-wise. */
  readonly holm: number;
  /** Share of false leads to expect among those at most this small. */
  readonly benjaminiHochberg: number;
}

/** All tests a person looks at together. */
export interface TestFamily {
  readonly tests: readonly AdjustedTest[];
  /** How many have p < 0.05 … */
  readonly below: number;
  /** … and how many would by chance alone. */
  readonly expectedByChance: number;
}

const familyOf = (tests: readonly Test[]): TestFamily => {
  const p = tests.map((test) => test.p);
  const [adjustedHolm, adjustedShare] = [holm(p), benjaminiHochberg(p)];
  return {
    tests: tests.map((test, i) => ({ ...test, holm: adjustedHolm[i]!, benjaminiHochberg: adjustedShare[i]! })),
    below: p.filter((value) => value < CHANCE).length,
    expectedByChance: CHANCE * tests.length,
  };
};

/** The p of several outcome tables, adjusted for how many were looked at. */
export interface MultipleTests {
  /** Primary: one test per measure. */
  readonly period: TestFamily;
  /** Descriptive: years and period together; years of the same municipalities depend on each other. */
  readonly all: TestFamily;
}

/**
 * Adjusts the p of every column of every measure for how many there are; columns without an answer do not count.
 * @param tables the outcome tables a person looks at, with the name of their measure
 */
export const multipleTests = (
  tables: readonly { readonly measure: string; readonly table: OutcomeTable }[],
): MultipleTests => {
  const tests = tables.flatMap(({ measure, table }) =>
    [...table.years, table.period].flatMap(({ year, line }) =>
      line.ok ? [{ measure, year, rSquared: line.value.rSquared, p: line.value.p }] : [],
    ),
  );
  return { period: familyOf(tests.filter(({ year }) => year === null)), all: familyOf(tests) };
};
