import { fc } from '../../support/chance';
import { minusCountry } from '../../../src/analysis/association/minusCountry';
import { multipleTests } from '../../../src/analysis/association/multipleTests';
import type { Observation } from '../../../src/analysis/association/observations';
import { outcomeTable } from '../../../src/analysis/association/outcomeTable';
import { panelAlternatives } from '../../../src/analysis/association/panelAlternatives';
import { rSquared } from '../../../src/analysis/statistics/rSquared';
import { problemOf, share, valueOf } from '../statistics/support';

const row = (
  municipality: string,
  year: number,
  outcome: number | null,
  component: number | null,
  weight: number | null = null,
): Observation => ({ municipality, year, outcome, component, weight });

/** B turns from deficit to surplus; its period mean decides. D has no outcome in 2021, E none at all, F no component. */
const rows = [
  row('C', 2021, 0.2, 0.06, 300),
  row('A', 2020, 0.3, -0.04, 100),
  row('A', 2021, 0.4, -0.06, 100),
  row('B', 2020, 0.1, -0.02, 200),
  row('B', 2021, 0.2, 0.08, 200),
  row('C', 2020, 0.4, 0.02, 300),
  row('D', 2020, 0.5, -0.01, 400),
  row('D', 2021, null, -0.03, 400),
  row('E', 2020, null, 0.01),
  row('F', 2021, 0.9, null),
];

describe('the table of the report', () => {
  const table = valueOf(outcomeTable(rows));

  test('groups follow the sign of the period mean and stay', () => {
    expect(table.members.map(({ municipality, group }) => `${municipality} ${group}`)).toEqual([
      'A deficit',
      'B surplus',
      'C surplus',
      'D deficit',
      'E surplus',
    ]);
    expect(table.members[1].periodMean).toBeCloseTo(0.03, 15);
  });

  test('a year: unweighted means of those with a figure', () => {
    const [first, second] = table.years;
    expect(first.year).toBe(2020);
    expect(first.deficit).toMatchObject({ mean: 0.4, municipalities: 2, cells: 2 });
    expect(first.deficit.weightedMean).toBeCloseTo(0.46, 15);
    expect(first.surplus.mean).toBe(0.25);
    expect(first.difference).toBeCloseTo(-0.15, 15);
    expect(first.pairs.municipalities).toEqual(['A', 'B', 'C', 'D']);
    expect(second.deficit).toMatchObject({ mean: 0.4, municipalities: 1, cells: 1 });
    expect(second.pairs.municipalities).toEqual(['A', 'B', 'C']);
  });

  test('the period: mean of municipality means, R² on pairwise means', () => {
    const { period } = table;
    expect(period.year).toBeNull();
    expect(period.deficit.mean).toBeCloseTo((0.35 + 0.5) / 2, 15);
    expect(period.deficit.cells).toBe(3);
    // D counts with 2020 alone, because only then both figures exist
    expect(period.pairs.municipalities).toEqual(['A', 'B', 'C', 'D']);
    expect(period.pairs.component[3]).toBe(-0.01);
    expect(valueOf(period.line).rSquared).toBe(valueOf(rSquared(period.pairs.outcome, period.pairs.component)));
  });

  test('other rules for blanks', () => {
    const separate = valueOf(outcomeTable(rows, 'separate')).period.pairs;
    expect(separate.municipalities).toEqual(['A', 'B', 'C', 'D']);
    expect(separate.component[3]).toBeCloseTo(-0.02, 15);
    expect(valueOf(outcomeTable(rows, 'complete')).period.pairs.municipalities).toEqual(['A', 'B', 'C']);
  });

  test('too few for R² and an empty group are no reason to say nothing', () => {
    const small = valueOf(outcomeTable([row('A', 2020, 0.3, -0.1), row('B', 2020, 0.4, 0)]));
    expect(small.period.deficit.mean).toBe(0.3);
    expect(small.period.surplus).toEqual({ mean: null, weightedMean: null, municipalities: 0, cells: 0 });
    expect(small.period.difference).toBeNull();
    expect(problemOf(small.period.line).code).toBe('tooFewPairs');
    expect(small.members[1].group).toBe('neutral');
    const huge = valueOf(outcomeTable([row('A', 2020, 1.7e308, -0.1), row('B', 2020, -1.7e308, 0.1)]));
    expect(huge.period.difference).toBeNull();
    expect(valueOf(outcomeTable([]))).toMatchObject({ members: [], years: [] });
  });

  test('a municipality-year that occurs twice', () => {
    expect(problemOf(outcomeTable([...rows, row('B', 2021, 1, 1)]))).toEqual({
      code: 'duplicateObservation',
      slots: { first: 4, second: 10 },
    });
    expect(problemOf(panelAlternatives([rows[0], rows[0]])).code).toBe('duplicateObservation');
  });

  const panel = fc
    .array(fc.tuple(share, share), { minLength: 24, maxLength: 24 })
    .map((values) => values.map(([x, y], i) => row(`G${i % 8}`, 2019 + Math.floor(i / 8), x, y, 1)));

  const inTwoOrders = panel.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );

  test('the order of the rows does not matter, to the last bit', () => {
    fc.assert(
      fc.property(inTwoOrders, ([observations, shuffled]) => {
        expect(outcomeTable(shuffled)).toEqual(outcomeTable(observations));
      }),
    );
  });

  test('with equal weights the weighted mean is the plain one; in a balanced panel all rules for blanks agree', () => {
    fc.assert(
      fc.property(panel, (observations) => {
        const { period } = valueOf(outcomeTable(observations));
        for (const { mean, weightedMean } of [period.deficit, period.surplus]) {
          if (mean !== null) expect(weightedMean).toBeCloseTo(mean, 13);
        }
        for (const rule of ['separate', 'complete'] as const) {
          expect(valueOf(outcomeTable(observations, rule)).period).toEqual(period);
        }
      }),
    );
  });
});

describe('multiple tests', () => {
  test('columns without an answer are not in the family', () => {
    const withoutB = rows.filter(({ municipality }) => municipality !== 'B');
    const { all, period } = multipleTests([{ measure: 'inflow', table: valueOf(outcomeTable(withoutB)) }]);
    expect(all.tests.map(({ year }) => year)).toEqual([2020, null]);
    expect(period.tests).toHaveLength(1);
    expect(period.tests[0].holm).toBe(period.tests[0].p);
    expect(multipleTests([]).all).toEqual({ tests: [], below: 0, expectedByChance: 0 });
  });
});

describe('panel alternatives', () => {
  test('each carries its own problem', () => {
    const without = rows.map((observation) => ({ ...observation, weight: null }));
    const result = valueOf(panelAlternatives(without));
    expect(result.between.ok).toBe(true);
    expect(problemOf(result.weighted).code).toBe('noWeight');
    const one = valueOf(panelAlternatives([rows[1], rows[2]]));
    expect(problemOf(one.twoWay).code).toBe('tooFewMunicipalities');
    expect(valueOf(panelAlternatives([row('A', 2020, 1, 2), row('B', 2021, 1, 2)])).yearEffects.ok).toBe(false);
  });
});

describe('component minus country', () => {
  test('subtracts per year; blank where the country or the component is unknown', () => {
    const { observations, missingYears } = minusCountry(
      [
        row('A', 2021, 1, 0.05),
        row('A', 2020, 1, 0.05),
        row('A', 2019, 1, 0.05),
        row('B', 2019, 1, 0.1),
        row('B', 2020, 1, null),
      ],
      [{ year: 2020, component: 0.02 }],
    );
    expect(observations.map(({ component }) => component)).toEqual([null, 0.05 - 0.02, null, null, null]);
    expect(missingYears).toEqual([2019, 2021]);
  });
});
