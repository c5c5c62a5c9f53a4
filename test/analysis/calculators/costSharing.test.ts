import { fc } from '../../support/chance';
import { divideByKey, shareCosts, type CostSharingKey } from '../../../src/analysis/calculators/costSharing';

const cents = (euro: number) => Math.round(euro * 100);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const divided = (total: number, key: readonly (number | null)[], fixedShare?: number) => {
  const result = divideByKey(total, key, fixedShare);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 100);
const weight = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const key = fc.array(weight, { minLength: 1, maxLength: 12 }).filter((weights) => weights.some((w) => w > 0));
const part = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);

describe('dividing by a key', () => {
  it.each([
    [100, [1, 1, 1], 0, [33.34, 33.33, 33.33]],
    [0.02, [1, 1, 1], 0, [0.01, 0.01, 0]],
    [-100, [1, 1, 1], 0, [-33.34, -33.33, -33.33]],
    [0, [2, 1], 0, [0, 0]],
    [10, [0.1, 0.2, 0.7], 0, [1, 2, 7]],
    [1000, [3, 1], 0.2, [700, 300]],
    [1000, [3, 1], 1, [500, 500]],
    [1e9, [1, 0], 0.00001, [999_995_000, 5_000]],
    [12.345, [1], 0, [12.35]],
    [9, [0, 4, 0], 0, [0, 9, 0]],
    [100, [1e-7, 3e-7], 0, [25, 75]],
  ])('%d over %j with %d equally', (total, weights, fixedShare, parts) => {
    expect(divided(total, weights, fixedShare)).toEqual(parts);
  });

  it('gives the cents left over to the largest remainders', () => {
    // Exact parts 0.5, 1.25, 8.25 cents: the first has the largest remainder.
    expect(divided(0.1, [2, 5, 33])).toEqual([0.01, 0.01, 0.08]);
  });

  it('takes the decimals a person typed: 0.1, 0.2 and 0.3 leave no cent over', () => {
    expect(divided(0.06, [0.1, 0.2, 0.3])).toEqual([0.01, 0.02, 0.03]);
  });

  it('divides two thirds of nine billion to the cent, and takes 1 − 0.9 for a tenth', () => {
    // 9e9 · (2/3 / 3 + 1/3), and twice 9e9 · 2/9
    expect(divided(9e9, [1, 0, 0], 2 / 3)).toEqual([5e9, 2e9, 2e9]);
    expect(divided(90e9, [3, 1], 1 - 0.9)).toEqual(divided(90e9, [3, 1], 0.1));
  });

  it.each([
    [[1, null], 0, 'keyMissing', { row: 1, key: 0 }],
    [[1, -1], 0, 'keyNegative', { row: 1, key: 0 }],
    [[0, 0], 0, 'keyZero', { key: 0 }],
    [[], 0, 'keyZero', { key: 0 }],
    [[1e30], 0, 'outOfRange', { row: 0, key: 0 }],
    [[1], 1.1, 'fixedShareInvalid', {}],
    [[1], -0.1, 'fixedShareInvalid', {}],
  ])('names what stands in the way of %j', (weights, fixedShare, code, slots) => {
    expect(divideByKey(100, weights, fixedShare)).toEqual({ ok: false, problems: [{ code, slots }] });
  });

  it('refuses an amount that no longer holds cents', () => {
    expect(divideByKey(1e14, [1])).toMatchObject({ ok: false, problems: [{ code: 'outOfRange' }] });
  });

  it('adds up to the cent, always', () => {
    fc.assert(
      fc.property(amount, key, part, (total, weights, fixedShare) => {
        expect(sum(divided(total, weights, fixedShare).map(cents))).toBe(cents(total));
      }),
    );
  });

  it('gives everybody the exact part rounded up or down to a cent', () => {
    fc.assert(
      fc.property(amount, key, part, (total, weights, fixedShare) => {
        divided(total, weights, fixedShare).forEach((piece, i) => {
          const exact = total * (fixedShare / weights.length + (1 - fixedShare) * (weights[i] / sum(weights)));
          expect(Math.abs(piece - exact)).toBeLessThan(0.01 + 1e-6);
        });
      }),
    );
  });

  it('does not change when every weight is multiplied', () => {
    fc.assert(
      fc.property(amount, fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }), (total, weights) => {
        expect(
          divided(
            total,
            weights.map((w) => w * 8),
          ),
        ).toEqual(divided(total, weights));
      }),
    );
  });
});

describe('sharing the costs of a joint scheme', () => {
  const members = [
    { spending: 600, budget: 500 },
    { spending: 300, budget: 400 },
    { spending: 100, budget: 100 },
  ];
  const budget: CostSharingKey = { kind: 'fixed', share: 1, weights: [500, 400, 100] };

  const shared = (
    keys: readonly CostSharingKey[],
    who: readonly { spending: number; budget: number | null }[] = members,
  ) => {
    const result = shareCosts(who, keys);
    if (!result.ok) throw new Error(result.problems[0].code);
    return result.value;
  };

  it('by actual use leaves everyone the own spending and the whole incentive', () => {
    expect(shared([{ kind: 'actual', share: 1 }])).toEqual([
      { allocation: 600, shift: 0, balance: -0.2, incentiveKept: 1 },
      { allocation: 300, shift: 0, balance: 0.25, incentiveKept: 1 },
      { allocation: 100, shift: 0, balance: 0, incentiveKept: 1 },
    ]);
  });

  it('by budget gives every member the same balance', () => {
    const result = shared([budget]);
    expect(result.map(({ balance }) => balance)).toEqual([0, 0, 0]);
    expect(result.map(({ shift }) => shift)).toEqual([-100, 100, 0]);
    expect(result.map(({ incentiveKept }) => incentiveKept)).toEqual([0.5, 0.4, 0.1]);
  });

  it('by a mix keeps part of the incentive: α + (1 − α)·w', () => {
    const result = shared([
      { kind: 'actual', share: 0.6 },
      { ...budget, share: 0.4 },
    ]);
    expect(result[0].incentiveKept).toBeCloseTo(0.6 + 0.4 * 0.5, 15);
    expect(result[0].allocation).toBe(560);
  });

  it('leaves the balance unknown without a positive budget', () => {
    const balances = shared(
      [{ kind: 'fixed', share: 1, weights: [1, 1, 1, 1] }],
      [null, 0, -1, 1e15].map((amountOfBudget) => ({ spending: 10, budget: amountOfBudget })),
    ).map(({ balance }) => balance);
    expect(balances).toEqual([null, null, null, null]);
  });

  it.each([
    [[{ spending: null, budget: 1 }], [budget], 'keyMissing'],
    [members, [], 'sharesNotOne'],
    [members, [{ ...budget, share: 0.9 }], 'sharesNotOne'],
    [
      members,
      [
        { ...budget, share: 2 },
        { ...budget, share: -1 },
      ],
      'sharesNotOne',
    ],
    [members, [{ ...budget, weights: [1, 2] }], 'unequalLength'],
    [members, [{ ...budget, weights: [1, null, 2] }], 'keyMissing'],
    [members, [{ ...budget, weights: [1, -2, 2] }], 'keyNegative'],
    [members, [{ ...budget, weights: [0, 0, 0] }], 'keyZero'],
    [[{ spending: 0, budget: 1 }], [{ kind: 'actual', share: 1 }], 'keyZero'],
    [[{ spending: -5, budget: 1 }], [{ kind: 'actual', share: 1 }], 'keyNegative'],
    [
      [
        { spending: 9e13, budget: 1 },
        { spending: 9e13, budget: 1 },
      ],
      [{ kind: 'actual', share: 1 }],
      'outOfRange',
    ],
  ] as const)('names what stands in the way', (who, keys, code) => {
    expect(shareCosts(who, keys)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  const group = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 })), {
    minLength: 1,
    maxLength: 8,
  });

  it('shifts nothing away: all shifts together are 0 cents', () => {
    fc.assert(
      fc.property(group, part, (amounts, actual) => {
        const result = shared(
          [
            { kind: 'actual', share: actual },
            { kind: 'fixed', share: 1 - actual, weights: amounts.map(([, b]) => b) },
          ],
          amounts.map(([spending, b]) => ({ spending: spending / 100, budget: b / 100 })),
        );
        expect(sum(result.map(({ shift }) => cents(shift)))).toBe(0);
        expect(sum(result.map(({ allocation }) => cents(allocation)))).toBe(sum(amounts.map(([spending]) => spending)));
      }),
    );
  });

  it('incentive kept is what one more euro of own spending adds to the own bill', () => {
    fc.assert(
      fc.property(group, part, (amounts, actual) => {
        const keys: CostSharingKey[] = [
          { kind: 'actual', share: actual },
          { kind: 'fixed', share: 1 - actual, weights: amounts.map(([, b]) => b) },
        ];
        const who = amounts.map(([spending, b]) => ({ spending: spending / 100, budget: b }));
        const before = shared(keys, who);
        const extra = 1_000_000;
        const after = shared(keys, [{ ...who[0], spending: who[0].spending + extra }, ...who.slice(1)]);
        expect((after[0].allocation - before[0].allocation) / extra).toBeCloseTo(before[0].incentiveKept, 7);
      }),
    );
  });
});
