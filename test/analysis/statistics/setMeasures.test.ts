import { fc } from '../../support/chance';
import {
  intersection,
  necessity,
  negation,
  solutionCoverage,
  sufficiency,
  union,
} from '../../../src/analysis/statistics/setMeasures';

const membership = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const cases = fc.array(fc.tuple(membership, membership), { minLength: 1, maxLength: 20 });

const x = [0.2, 0.6, 0.8, 1];
const y = [0.4, 0.6, 0.6, 0.8];

describe('necessity', () => {
  it('weighs the overlap against the outcome, the condition and what is left', () => {
    // Σmin = 2.2, Σx = 2.6, Σy = 2.4, Σ(1−x) = 1.4, Σ(1−min) = 1.8
    const result = necessity(x, y);
    expect(result.ok && result.value.consistency).toBeCloseTo(2.2 / 2.4, 14);
    expect(result.ok && result.value.coverage).toBeCloseTo(2.2 / 2.6, 14);
    expect(result.ok && result.value.relevance).toBeCloseTo(1.4 / 1.8, 14);
  });

  it('calls a condition that everyone has trivial: RoN 0', () => {
    expect(necessity([1, 1, 1], [1, 0, 0.4])).toMatchObject({ value: { consistency: 1, relevance: 0 } });
  });

  it('has no RoN when everyone has both', () => {
    expect(necessity([1, 1], [1, 1])).toMatchObject({ value: { consistency: 1, coverage: 1, relevance: null } });
  });
});

describe('sufficiency', () => {
  it('weighs the overlap against the condition and the outcome, and leaves out what fits both ways', () => {
    // Σmin(x, y, 1−y) = 0.2 + 0.4 + 0.4 + 0.2 = 1.2
    const result = sufficiency(x, y);
    expect(result.ok && result.value.consistency).toBeCloseTo(2.2 / 2.6, 14);
    expect(result.ok && result.value.coverage).toBeCloseTo(2.2 / 2.4, 14);
    expect(result.ok && result.value.relevance).toBeCloseTo((2.2 - 1.2) / (2.6 - 1.2), 14);
  });

  it('has no PRI when every case fits the outcome and its absence alike', () => {
    expect(sufficiency([0.5, 0.3], [0.5, 0.5])).toMatchObject({ value: { consistency: 1, relevance: null } });
  });
});

describe('both', () => {
  it.each([
    [[1, 0], [1], 'unequalLength'],
    [[1, 1.2], [1, 1], 'notAMembership'],
    [[1, 1], [1, -0.1], 'notAMembership'],
    [[1, null], [null, 1], 'noCases'],
    [[0, 0], [1, 1], 'emptySet'],
    [[1, 1], [0, 0], 'emptySet'],
  ])('of %j and %j: %s', (condition, outcome, code) => {
    for (const measure of [necessity, sufficiency]) {
      expect(measure(condition, outcome)).toMatchObject({ ok: false, problems: [{ code }] });
    }
  });

  it('leave out cases with a blank', () => {
    expect(necessity([...x, null, 1], [...y, 1, null])).toEqual(necessity(x, y));
  });

  it('a condition is needed for an outcome as far as the outcome is enough for the condition', () => {
    fc.assert(
      fc.property(cases, (pairs) => {
        const condition = pairs.map(([a]) => a);
        const outcome = pairs.map(([, b]) => b);
        const needed = necessity(condition, outcome);
        const enough = sufficiency(outcome, condition);
        expect(enough.ok).toBe(needed.ok);
        if (!needed.ok || !enough.ok) return;
        expect(enough.value.consistency).toBe(needed.value.consistency);
        expect(enough.value.coverage).toBe(needed.value.coverage);
        for (const result of [needed.value, enough.value]) {
          for (const share of [result.consistency, result.coverage, result.relevance ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(-1e-12);
            expect(share).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });
});

describe('set operations', () => {
  it('are 1 − x, the lowest and the highest, and keep blanks', () => {
    expect(negation([0, 0.25, null])).toEqual([1, 0.75, null]);
    expect(intersection([0.2, 1, null], [0.5, 0.4, 1])).toEqual([0.2, 0.4, null]);
    expect(union([0.2, 1, null], [0.5, 0.4, 1])).toEqual([0.5, 1, null]);
    expect(union()).toEqual([]);
  });

  it('obey De Morgan', () => {
    fc.assert(
      fc.property(cases, (pairs) => {
        const a = pairs.map(([v]) => v);
        const b = pairs.map(([, v]) => v);
        expect(negation(union(a, b))).toEqual(intersection(negation(a), negation(b)));
      }),
    );
  });
});

describe('coverage of a solution', () => {
  it('tells what each term covers alone', () => {
    // First term covers cases 1 and 2, second cases 2 and 3, of four.
    const result = solutionCoverage(
      [
        [1, 1, 0, 0],
        [0, 1, 1, 0],
      ],
      [1, 1, 1, 1],
    );
    expect(result).toEqual({ ok: true, value: { solution: 0.75, raw: [0.5, 0.5], unique: [0.25, 0.25] } });
  });

  it('gives a lone term everything', () => {
    expect(solutionCoverage([[1, 0.5, null]], [1, 1, 1])).toEqual({
      ok: true,
      value: { solution: 0.75, raw: [0.75], unique: [0.75] },
    });
  });

  it.each([
    [[[1, 0]], [0, 0], 'emptySet'],
    [[[1]], [1, 1], 'unequalLength'],
    [[[1, 2]], [1, 1], 'notAMembership'],
    [[[null, 1]], [1, null], 'noCases'],
  ])('of %j for %j: %s', (terms, outcome, code) => {
    expect(solutionCoverage(terms, outcome)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('covers at least its largest term and at most their sum; nothing unique is more than raw', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(membership, membership, membership), { minLength: 1 }), (rows) => {
        const outcome = rows.map(([, , c]) => c);
        const result = solutionCoverage([rows.map(([a]) => a), rows.map(([, b]) => b)], outcome);
        if (!result.ok) return;
        const { solution, raw, unique } = result.value;
        expect(solution).toBeGreaterThanOrEqual(Math.max(...raw) - 1e-12);
        expect(solution).toBeLessThanOrEqual(raw[0] + raw[1] + 1e-12);
        unique.forEach((share, i) => {
          expect(share).toBeLessThanOrEqual(raw[i] + 1e-12);
          expect(share).toBeGreaterThanOrEqual(-1e-12);
        });
      }),
    );
  });
});
