import { fc } from '../../support/chance';
import { hedgesCorrection, hedgesG } from '../../../src/analysis/statistics/hedgesG';
import { permutationOfMeans } from '../../../src/analysis/statistics/permutationOfMeans';
import { choices, divide } from './oracles';

const group = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 5 });
const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

describe('Hedges’ g', () => {
  // Exact corrections: m = 2 gives Γ(1)/Γ(½) = 1/√π, m = 4 gives Γ(2)/(√2·Γ(3/2)) = √(2/π); Hedges (1981), table 1: J(10) = 0.9228.
  it.each([
    [2, 1 / Math.sqrt(Math.PI)],
    [4, Math.sqrt(2 / Math.PI)],
  ])('has the exact correction for %d degrees of freedom', (freedom, correction) => {
    expect(hedgesCorrection(freedom)).toBeCloseTo(correction, 14);
  });

  it('comes close to the usual approximation 1 − 3/(4m − 1)', () => {
    expect(hedgesCorrection(10)).toBeCloseTo(0.9228, 3);
    for (const m of [20, 100, 1000])
      expect(Math.abs(hedgesCorrection(m) - (1 - 3 / (4 * m - 1)))).toBeLessThan(0.02 / m);
  });

  it('is the standardised difference times the correction', () => {
    // means 5 and 2, sums of squares 2 and 2, m = 4: d = 3
    const result = hedgesG([4, 5, 6], [1, 2, 3]);
    expect(result.ok && result.value).toBeCloseTo(3 * Math.sqrt(2 / Math.PI), 14);
  });

  it.each([
    [[], [1, 2, 3, 4], 'emptyGroup'],
    [[1, 2, 3, 4], [], 'emptyGroup'],
    [[1], [2, 3], 'tooFewValues'],
    [[0.1, 0.1, 0.1], [0.2, 0.2], 'noVariance'],
    [[1e200, -1e200], [3e200, 4e200], 'outOfRange'],
  ])('of %j and %j: %s', (first, second, code) => {
    expect(hedgesG(first, second)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('does not change by shifting and scaling, and turns round with the groups', () => {
    fc.assert(
      fc.property(group, group, fc.integer({ min: 1, max: 9 }), (a, b, scale) => {
        const g = hedgesG(a, b);
        fc.pre(g.ok);
        const moved = (values: number[]) => values.map((v) => v * scale + 1e6);
        const other = hedgesG(moved(a), moved(b));
        const back = hedgesG(b, a);
        expect(other.ok && Math.abs(other.value - g.value)).toBeLessThan(1e-6 * (1 + Math.abs(g.value)));
        expect(back.ok && back.value).toBeCloseTo(-g.value, 12);
      }),
    );
  });
});

describe('permutation of group means', () => {
  const value = (first: readonly number[], second: readonly number[]) => {
    const result = permutationOfMeans(first, second);
    if (!result.ok) throw new Error('expected a value');
    return result.value;
  };

  it('looks at every division of few values', () => {
    expect(value([7, 8, 9], [1, 2, 3])).toEqual({ difference: 6, p: 0.1, method: 'exact', divisions: 20, seed: null });
  });

  it('gives 1 when all values are equal', () => {
    expect(value([0.1, 0.1], [0.1, 0.1, 0.1]).p).toBe(1);
  });

  it('agrees with recomputing both means for every division', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const all = [...a, ...b];
        const observed = Math.abs(mean(a) - mean(b));
        const divisions = choices(all.length, a.length);
        const far = divisions.filter((chosen) => {
          const [x, y] = divide(all, chosen);
          return Math.abs(mean(x) - mean(y)) >= observed - 1e-9;
        });
        expect(value(a, b)).toMatchObject({ p: far.length / divisions.length, divisions: divisions.length });
      }),
      { numRuns: 100 },
    );
  });

  it('draws divisions at random above twenty values, the same for the same seed', () => {
    const first = Array.from({ length: 12 }, (_, i) => i);
    const second = Array.from({ length: 12 }, (_, i) => i + 2.5);
    const drawn = value(first, second);
    expect(drawn).toMatchObject({ method: 'monteCarlo', divisions: 9999, seed: 20_230_621 });
    expect(value(first, second)).toEqual(drawn);
    // Student's t over these 24 values: t = −1.6984, p = 0.1036.
    expect(Math.abs(drawn.p - 0.1036)).toBeLessThan(0.012);
    const other = permutationOfMeans(first, second, { seed: 2, divisions: 999 });
    expect(other.ok && other.value).toMatchObject({ seed: 2, divisions: 999 });
    expect(other.ok && other.value.p).not.toBe(drawn.p);
  });

  it('never gives p = 0 from random divisions', () => {
    const low = Array.from({ length: 15 }, (_, i) => i);
    expect(
      value(
        low,
        low.map((v) => v + 100),
      ).p,
    ).toBe(1 / 10000);
  });

  it('names an empty group', () => {
    expect(permutationOfMeans([], [1])).toMatchObject({ ok: false, problems: [{ code: 'emptyGroup' }] });
    expect(permutationOfMeans([1], [])).toMatchObject({ ok: false, problems: [{ code: 'emptyGroup' }] });
  });
});
