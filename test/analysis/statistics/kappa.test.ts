import { fc } from '../../support/chance';
import { raterAgreement, weightedKappa } from '../../../src/analysis/statistics/kappa';
import type { KappaWeights } from '../../../src/analysis/statistics/kappa';

const WEIGHTS: readonly KappaWeights[] = ['linear', 'quadratic', 'none'];
const code = fc.integer({ min: 0, max: 2 });
const ratings = fc.array(fc.tuple(code, code), { minLength: 2, maxLength: 30 });

/** Two series of ratings with the given number of pairs per cell of a table. */
function fromTable(table: readonly (readonly number[])[]): readonly [number[], number[]] {
  const first: number[] = [];
  const second: number[] = [];
  table.forEach((line, i) =>
    line.forEach((count, j) => {
      for (let k = 0; k < count; k++) {
        first.push(i);
        second.push(j);
      }
    }),
  );
  return [first, second];
}

const kappa = (table: readonly (readonly number[])[], weights: KappaWeights) => {
  const result = weightedKappa(...fromTable(table), table.length, weights);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

describe('weighted kappa', () => {
  // Worked by hand: p₀ = 29/40, margins (19, 21) and (20, 20) of 40: pₑ = ½; κ = 0.45.
  it('without weights is Cohen’s kappa', () => {
    const table = [
      [14, 5],
      [6, 15],
    ];
    expect(kappa(table, 'none').kappa).toBeCloseTo(0.45, 14);
    expect(kappa(table, 'none').percentageAgreement).toBe(29 / 40);
  });

  it('counts a half step with linear weights and three quarters with quadratic ones', () => {
    // disagreement ½ against 5/9·… : observed (2·½ + 1·1)/6, expected from margins (2,2,2) and (2,2,2): 4/9
    const table = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    expect(kappa(table, 'linear').kappa).toBeCloseTo(1 - 2 / 6 / (4 / 9), 14);
    expect(kappa(table, 'quadratic').kappa).toBeCloseTo(1 - 1.5 / 6 / (1 / 3), 14);
    expect(kappa(table, 'none').kappa).toBeCloseTo(1 - 3 / 6 / (2 / 3), 14);
  });

  it('shows the prevalence paradox: 87% agreement, kappa below 0, Gwet’s AC2 not', () => {
    const result = kappa(
      [
        [0, 0, 1],
        [0, 0, 0],
        [1, 0, 13],
      ],
      'linear',
    );
    expect(result.percentageAgreement).toBeCloseTo(0.867, 3);
    expect(result.kappa).toBeCloseTo(-1 / 14, 12);
    expect(result.gwetAC2).toBeGreaterThan(0.8);
  });

  // Gwet (2008): AC1 with chance agreement Σπ(1 − π)/(K − 1); here π = (.95, .05): pₑ = 0.095, AC1 = (0.9 − 0.095)/0.905.
  it('without weights Gwet’s coefficient is AC1', () => {
    const table = [
      [90, 5],
      [5, 0],
    ];
    expect(kappa(table, 'none').gwetAC2).toBeCloseTo((0.9 - 0.095) / 0.905, 14);
  });

  it.each(WEIGHTS)('has the standard error that the delta method gives, weights %s', (weights) => {
    const table = [
      [12, 5, 1],
      [3, 20, 6],
      [2, 4, 17],
    ];
    const { kappa: value, standardError, pairs } = kappa(table, weights);
    const gradient: number[] = [];
    const shares: number[] = [];
    const grow = 10_000;
    table.forEach((line, i) =>
      line.forEach((count, j) => {
        // Many copies of the table with one pair more: the slope of kappa in the direction of that cell.
        const larger = table.map((row, a) => row.map((n, b) => n * grow + Number(a === i && b === j)));
        gradient.push((kappaOfTable(larger, weights) - value) * (pairs * grow + 1));
        shares.push(count / pairs);
      }),
    );
    const centre = gradient.reduce((sum, slope, k) => sum + slope * shares[k], 0);
    const variance = gradient.reduce((sum, slope, k) => sum + shares[k] * (slope - centre) ** 2, 0) / pairs;
    expect(standardError).toBeCloseTo(Math.sqrt(variance), 4);
  });

  it('has the binomial standard error at zero when two raters use two categories evenly', () => {
    // Margins ½ and ½: variance of κ at zero is 1/n.
    const table = [
      [15, 5],
      [5, 15],
    ];
    expect(kappa(table, 'none').standardErrorAtZero).toBeCloseTo(Math.sqrt(1 / 40), 14);
  });

  it('leaves out pairs with a missing side', () => {
    const result = weightedKappa([0, 1, 2, null, 1], [0, 1, 2, 2, null], 3);
    expect(result).toMatchObject({ ok: true, value: { kappa: 1, pairs: 3, standardError: 0 } });
  });

  it.each([
    [[0, 1], [0], 'unequalLength'],
    [[null, 1], [1, null], 'noPairs'],
    [[3, 1], [1, 1], 'unknownCategory'],
    [[1, 1], [0.5, 1], 'unknownCategory'],
    [[1, 1], [-1, 1], 'unknownCategory'],
    [[2, 2], [2, 2], 'bothConstant'],
    [[2, 2], [0, 0], 'bothConstant'],
  ])('of %j and %j: %s', (first, second, problem) => {
    expect(weightedKappa(first, second, 3)).toMatchObject({ ok: false, problems: [{ code: problem }] });
  });

  it('keeps the agreement figures when kappa is undefined', () => {
    expect(raterAgreement([2, 2], [2, 2], 3)).toMatchObject({
      ok: true,
      value: { kappa: null, percentageAgreement: 1, gwetAC2: 1, pairs: 2 },
    });
  });

  it('of identical ratings is exactly 1', () => {
    fc.assert(
      fc.property(fc.array(code, { minLength: 2 }), fc.constantFrom(...WEIGHTS), (a, weights) => {
        fc.pre(new Set(a).size > 1);
        expect(weightedKappa(a, a, 3, weights)).toMatchObject({
          value: { kappa: 1, gwetAC2: 1, percentageAgreement: 1 },
        });
      }),
    );
  });

  it('is the same whoever is called first, whichever way round the scale runs, and at most 1', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom(...WEIGHTS), (pairs, weights) => {
        const first = pairs.map(([a]) => a);
        const second = pairs.map(([, b]) => b);
        const there = weightedKappa(first, second, 3, weights);
        const back = weightedKappa(second, first, 3, weights);
        const turn = (codes: number[]) => codes.map((c) => 2 - c);
        const turned = weightedKappa(turn(first), turn(second), 3, weights);
        expect(back.ok).toBe(there.ok);
        if (!there.ok || !back.ok || !turned.ok) return;
        for (const key of ['kappa', 'standardError', 'standardErrorAtZero', 'gwetAC2'] as const) {
          expect(Math.abs(back.value[key] - there.value[key])).toBeLessThan(1e-7);
          expect(Math.abs(turned.value[key] - there.value[key])).toBeLessThan(1e-7);
          expect(Number.isFinite(there.value[key])).toBe(true);
        }
        expect(there.value.kappa).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Kappa straight from its definition, over a table of counts. */
function kappaOfTable(table: readonly (readonly number[])[], weights: KappaWeights): number {
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  const rows = table.map((line) => line.reduce((sum, count) => sum + count, 0) / total);
  const columns = table.map((_, j) => table.reduce((sum, line) => sum + line[j], 0) / total);
  const last = table.length - 1;
  const distance = (i: number, j: number) =>
    weights === 'none' ? Number(i !== j) : (Math.abs(i - j) / last) ** (weights === 'linear' ? 1 : 2);
  let observed = 0;
  let expected = 0;
  table.forEach((line, i) =>
    line.forEach((count, j) => {
      observed += (count / total) * distance(i, j);
      expected += rows[i] * columns[j] * distance(i, j);
    }),
  );
  return 1 - observed / expected;
}
