import { association } from '../../src/analysis/association/association';
import { minusCountry } from '../../src/analysis/association/minusCountry';
import { multipleTests } from '../../src/analysis/association/multipleTests';
import type { Observation } from '../../src/analysis/association/observations';
import { outcomeTable, type OutcomeTable } from '../../src/analysis/association/outcomeTable';
import { panelAlternatives } from '../../src/analysis/association/panelAlternatives';
import { sensitivity, sensitivityRange } from '../../src/analysis/association/sensitivity';
import { betaTail } from '../../src/analysis/statistics/betaTail';
import { mean } from '../../src/analysis/statistics/mean';
import { holm } from '../../src/analysis/statistics/multipleTesting';
import { twoOutRange } from '../../src/analysis/statistics/leaveTwoOut';
import { valueOf } from '../analysis/statistics/support';
import { publishedIndex, publishedTables, publishedYears } from './publishedTables';
import { sampleObservations } from './samplePanel';

const tableOf = (measure: string, component: 'volume' | 'price'): OutcomeTable =>
  valueOf(outcomeTable(sampleObservations(measure, component)));

/** Printed with one decimal: a reproduction is right within half a tenth. */
const ROUNDING = 0.05;

describe.each(publishedTables)('$measure ($section)', ({ measure, component, unit, deficit, surplus, rSquared }) => {
  const table = tableOf(measure, component);
  const columns = [...table.years, table.period];
  const scale = unit === 'months' ? 1 : 100;

  test('has the printed columns', () => {
    expect(columns.map(({ year }) => year)).toEqual([...publishedYears, null]);
  });

  test.each(columns.map((column, i) => [column.year ?? 'period', i] as const))('%s as printed', (_, i) => {
    const { line, ...column } = columns[i];
    expect(Math.abs((column.deficit.mean ?? NaN) * scale - deficit[i])).toBeLessThan(ROUNDING);
    expect(Math.abs((column.surplus.mean ?? NaN) * scale - surplus[i])).toBeLessThan(ROUNDING);
    expect(Math.abs(valueOf(line).rSquared * 100 - rSquared[i])).toBeLessThan(ROUNDING);
    expect(column.pairs.municipalities).toHaveLength(12);
    expect(column.deficit.municipalities + column.surplus.municipalities).toBe(12);
  });

  test('the printed period means are the means of the printed years, as with fixed groups', () => {
    expect(Math.abs(mean(deficit.slice(0, 6)) - deficit[6])).toBeLessThan(2 * ROUNDING);
    expect(Math.abs(mean(surplus.slice(0, 6)) - surplus[6])).toBeLessThan(2 * ROUNDING);
  });
});

describe('what the tables show', () => {
  test('the R² of the period is not the mean of the yearly R²', () => {
    const of = (measure: string) => publishedTables.find((table) => table.measure === measure)?.rSquared ?? [];
    expect(mean(of('reInflow').slice(0, 6))).toBeCloseTo(19.2, 1);
    expect(of('reInflow')[6]).toBe(27.9);
    const table = tableOf('reInflow', 'volume');
    expect(mean(table.years.map(({ line }) => valueOf(line).rSquared))).toBeCloseTo(0.192, 3);
    expect(valueOf(table.period.line).rSquared).toBeCloseTo(0.279, 3);
  });

  test('the sign turns in 2020 and 2021 for enforcement while R² stays', () => {
    const { years } = tableOf('enforcement', 'price');
    expect(years.map(({ difference }) => Math.sign(difference ?? 0))).toEqual([1, 1, 1, 1, -1, -1]);
    expect(years.map(({ line }) => valueOf(line).sign)).toEqual([1, 1, 1, 1, -1, -1]);
  });

  test('caseload against 2012 (E.2.7), without G7', () => {
    const table = tableOf('caseloadIndex2012', 'volume');
    const { deficit, surplus, line } = table.period;
    // The index has one figure per municipality; the printed R² goes with the mean of the component over the period.
    expect((deficit.mean ?? NaN) * 100).toBeCloseTo(publishedIndex.deficit, 1);
    expect((surplus.mean ?? NaN) * 100).toBeCloseTo(publishedIndex.surplus, 1);
    expect(valueOf(line).n).toBe(14);
    const separate = valueOf(outcomeTable(sampleObservations('caseloadIndex2012', 'volume'), 'separate')).period;
    expect(valueOf(separate.line).rSquared * 100).toBeCloseTo(publishedIndex.rSquared, 1);
  });
});

describe('leaving out, on the panel (sample-panel.md)', () => {
  test.each([
    ['inflow', 'volume', 16.9, 'G5', 0.0, 'G14', 32.6, ['G1', 'G5']],
    ['outflowToWork', 'volume', 34.5, 'G2', 10.3, 'G15', 48.6, ['G12', 'G2']],
    ['reInflow', 'volume', 46.0, 'G13', 18.3, 'G10', 67.7, ['G13', 'G2']],
    ['partTimeWork', 'price', 37.3, 'G3', 0.0, 'G9', 60.4, ['G12', 'G3']],
    ['enforcement', 'price', 23.2, 'G15', 2.9, 'G3', 37.3, ['G15', 'G2']],
    ['outflow', 'volume', 9.4, 'G10', 2.3, 'G12', 34.9, ['G1', 'G5']],
    ['duration', 'volume', 12.3, 'G5', 0.0, 'G14', 40.0, ['G2', 'G5']],
    ['over60Months', 'volume', 16.5, 'G5', 0.0, 'G9', 33.3, ['G2', 'G5']],
  ] as const)('%s', (measure, component, highest, who, lowest, whoLow, two, whoTwo) => {
    const { municipalities, outcome, component: result } = tableOf(measure, component).period.pairs;
    const range = sensitivityRange(valueOf(sensitivity(outcome, result, 1)));
    expect((range?.highest.rSquared ?? NaN) * 100).toBeCloseTo(highest, 1);
    expect(range?.highest.left.map((i) => municipalities[i])).toEqual([who]);
    expect((range?.lowest.rSquared ?? NaN) * 100).toBeCloseTo(lowest, 1);
    expect(range?.lowest.left.map((i) => municipalities[i])).toEqual([whoLow]);
    const pair = valueOf(twoOutRange(outcome, result)).highest;
    expect(pair.rSquared * 100).toBeCloseTo(two, 1);
    expect(pair.left.map((i) => municipalities[i]).sort()).toEqual(whoTwo);
  });
});

describe('what chance alone gives (methods 3.2)', () => {
  const printed = publishedTables.flatMap(({ rSquared }) => rSquared.map((value) => value / 100));

  test('of the 56 printed R² two have p < 0.05 at n = 12, and none stays after Holm', () => {
    const p = printed.map((value) => betaTail(value, 10));
    expect(p).toHaveLength(56);
    const small = p.filter((value) => value < 0.05).sort((a, b) => a - b);
    expect(small).toHaveLength(2);
    expect(small[0]).toBeCloseTo(0.009, 3);
    expect(small[1]).toBeCloseTo(0.023, 3);
    expect(Math.min(...holm(p))).toBeCloseTo(0.48, 2);
  });

  test('the view over the eight tables of the panel says the same', () => {
    const tables = publishedTables.map(({ measure, component }) => ({ measure, table: tableOf(measure, component) }));
    const { all, period } = multipleTests(tables);
    expect(all.tests).toHaveLength(56);
    expect(all.below).toBe(2);
    expect(all.expectedByChance).toBeCloseTo(2.8, 10);
    expect(Math.min(...all.tests.map((test) => test.holm))).toBeCloseTo(0.48, 1);
    expect(period.tests.map(({ year }) => year)).toEqual(new Array(8).fill(null));
    expect(period.below).toBe(0);
  });
});

describe('other ways of asking, on the panel', () => {
  const observations = sampleObservations('reInflow', 'volume');
  const alternatives = valueOf(panelAlternatives(observations));

  test('between municipalities is the R² of the period', () => {
    expect(valueOf(alternatives.between)).toEqual(valueOf(tableOf('reInflow', 'volume').period.line));
    expect(valueOf(alternatives.weighted).n).toBe(12);
    expect(valueOf(alternatives.weighted).effectiveN).toBeLessThan(12);
  });

  test('72 cells of 12 municipalities; every dummy counts', () => {
    expect(valueOf(alternatives.yearEffects)).toMatchObject({ n: 72, municipalities: 12, parameters: 7 });
    expect(valueOf(alternatives.municipalityEffects)).toMatchObject({ parameters: 13 });
    expect(valueOf(alternatives.twoWay)).toMatchObject({ parameters: 18 });
  });

  test('taking the country out leaves the year effects and the yearly R² as they are', () => {
    const country = publishedYears.map((year, i) => ({ year, component: 0.01 * i - 0.03 }));
    const relative = minusCountry(observations, country);
    expect(relative.missingYears).toEqual([]);
    const after = valueOf(panelAlternatives(relative.observations));
    expect(valueOf(after.yearEffects).slope).toBeCloseTo(valueOf(alternatives.yearEffects).slope, 11);
    const yearly = (rows: readonly Observation[]): number[] =>
      valueOf(outcomeTable(rows)).years.map(({ line }) => valueOf(line).rSquared);
    yearly(relative.observations).forEach((value, i) => expect(value).toBeCloseTo(yearly(observations)[i], 11));
  });
});

test('the association of one column carries all that must stand beside R²', () => {
  const { outcome, component } = tableOf('outflowToWork', 'volume').years[4].pairs;
  const result = valueOf(association(outcome, component));
  expect(result.n).toBe(12);
  expect(result.p).toBeCloseTo(0.009, 3);
  expect(result.chanceLimit).toBeCloseTo(0.332, 3);
  expect(result.interval?.low).toBeLessThan(result.rSquared);
  expect(result.interval?.high).toBeGreaterThan(result.rSquared);
  expect(result.withoutOne?.lowest.rSquared).toBeLessThan(result.rSquared);
});
