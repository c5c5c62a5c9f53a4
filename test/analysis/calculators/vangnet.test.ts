import { fc } from '../../support/chance';
import { ownRiskCurve, savingKept, vangnet, type VangnetRule } from '../../../src/analysis/calculators/vangnet';
import { cumulativeDemand, repeatedDemand } from '../../../src/analysis/calculators/vangnetDemands';
import parameters from '../../../src/reference/parameters/vangnet.json';

const rule: VangnetRule = { lower: 0.075, upper: 0.125, shareBetween: 0.5, shareAbove: 1 };
const cents = (euro: number) => Math.round(euro * 100);

const value = (budget: number, spending: number, by: VangnetRule = rule) => {
  const result = vangnet(budget, spending, by);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

const euro = fc.integer({ min: 1, max: 100_000_000_000 }).map((amount) => amount / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const rules = fc.tuple(share, share, share, share).map(([a, b, shareBetween, shareAbove]) => ({
  lower: Math.min(a, b),
  upper: Math.max(a, b),
  shareBetween,
  shareAbove,
}));

describe('vangnet', () => {
  // Gemeente Renkum, Voorjaarsnota 2019: budget 8 088 748, deficit 983 253, own risk 794 955, compensation 188 298.
  it('gives the amounts Renkum printed for 2019', () => {
    const renkum = value(8_088_748, 8_088_748 + 983_253);
    expect(Math.abs(renkum.compensation - 188_298)).toBeLessThanOrEqual(1);
    expect(Math.abs(renkum.ownRisk - 794_955)).toBeLessThanOrEqual(1);
    expect(renkum).toMatchObject({ deficit: 983_253, compensation: 188_298.45, ownRisk: 794_954.55, aboveLower: true });
  });

  it.each(parameters.testVectors)('gives the amounts of test case $id', (vector) => {
    const result = value(vector.budget, vector.spending, { ...vector, shareAbove: 1 });
    expect(Math.abs(result.compensation - vector.compensation)).toBeLessThanOrEqual(vector.tolerance);
    expect(Math.abs(result.ownRisk - vector.ownRisk)).toBeLessThanOrEqual(vector.tolerance);
  });

  it('calls exactly the lower bound not more, one cent above it more', () => {
    // 1 075 000 / 1 000 000 − 1 is 0.07500000000000001 in binary: cents decide, not fractions.
    expect(value(1_000_000, 1_075_000)).toMatchObject({ aboveLower: false, compensation: 0, marginalOwnShare: 1 });
    expect(value(1_000_000, 1_075_000.01)).toMatchObject({ aboveLower: true, marginalOwnShare: 0.5 });
    expect(value(1_000_000, 1_125_000).marginalOwnShare).toBe(0.5);
    expect(value(1_000_000, 1_125_000.01).marginalOwnShare).toBe(0);
  });

  it('compensates two thirds to the cent, also of a hundred million; 1 − 0.925 is the bound of 7.5%', () => {
    expect(value(4e9, 4.4e9, { ...rule, shareBetween: 2 / 3 }).compensation).toBe(66_666_666.67);
    expect(value(4e9, 4.3e9, { ...rule, lower: 1 - 0.925 })).toEqual(value(4e9, 4.3e9));
  });

  it('rounds half a cent away from zero', () => {
    // Half of one cent above the bound.
    expect(value(1000, 1075.01)).toMatchObject({ compensation: 0.01, ownRisk: 75 });
    // 1.005 is a half cent, whatever its binary form says.
    expect(value(1.005, 2).deficit).toBe(0.99);
  });

  it('knows no deficit with a surplus or with net receipts', () => {
    const nothing = {
      deficit: 0,
      deficitShare: 0,
      compensation: 0,
      ownRisk: 0,
      aboveLower: false,
      marginalOwnShare: 1,
    };
    expect(value(100, 90)).toEqual(nothing);
    expect(value(100, -20)).toEqual(nothing);
    expect(value(100, 1e-9)).toEqual(nothing);
  });

  it.each([
    [0, 100, rule, 'budgetZero'],
    [-5, 100, rule, 'budgetNegative'],
    [0.001, 100, rule, 'budgetZero'],
    [1e14, 100, rule, 'outOfRange'],
    [100, 1e14, rule, 'outOfRange'],
    [NaN, 100, rule, 'outOfRange'],
    [100, 100, { ...rule, lower: 0.2 }, 'ruleInvalid'],
    [100, 100, { ...rule, lower: -0.1 }, 'ruleInvalid'],
    [100, 100, { ...rule, lower: 7.5, upper: 12.5 }, 'ruleInvalid'],
    [100, 100, { ...rule, shareBetween: 1.5 }, 'ruleInvalid'],
    [100, 100, { ...rule, shareAbove: -1 }, 'ruleInvalid'],
  ])('of budget %d, spending %d: problem', (budget, spending, by, code) => {
    expect(vangnet(budget, spending, by)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('own risk and compensation make the deficit, to the cent; neither is negative', () => {
    fc.assert(
      fc.property(euro, euro, rules, (budget, spending, by) => {
        const result = value(budget, spending, by);
        expect(cents(result.ownRisk) + cents(result.compensation)).toBe(cents(result.deficit));
        expect(result.ownRisk).toBeGreaterThanOrEqual(0);
        expect(result.compensation).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never leaves more own risk than the bounds allow', () => {
    fc.assert(
      fc.property(euro, euro, (budget, spending) => {
        // 7.5% and half of the next 5%: 10% of the budget (AEF & De Beleidsonderzoekers, 1.2).
        expect(value(budget, spending).ownRisk).toBeLessThanOrEqual(budget * 0.1 + 0.01);
      }),
    );
  });

  it('more spending never lowers own risk or compensation', () => {
    fc.assert(
      fc.property(euro, euro, euro, rules, (budget, spending, extra, by) => {
        const less = value(budget, spending, by);
        const more = value(budget, spending + extra, by);
        expect(more.ownRisk).toBeGreaterThanOrEqual(less.ownRisk - 0.011);
        expect(more.compensation).toBeGreaterThanOrEqual(less.compensation);
      }),
    );
  });
});

describe('what is kept of a saving', () => {
  it.each([
    [1_300_000, 100_000, 0, 0],
    [1_300_000, 200_000, 12_500, 0.0625],
    [1_050_000, 10_000, 10_000, 1],
    [1_120_000, 10_000, 5_000, 0.5],
    [1_050_000, 100_000, 100_000, 1],
  ])('at spending %d and a saving of %d', (spending, saving, kept, part) => {
    expect(savingKept(1_000_000, spending, saving, rule)).toEqual({ ok: true, value: { euro: kept, share: part } });
  });

  it('of nothing is the share of the next euro', () => {
    expect(savingKept(1_000_000, 1_100_000, 0, rule)).toEqual({ ok: true, value: { euro: 0, share: 0.5 } });
  });

  it('passes problems on', () => {
    expect(savingKept(0, 1, 1, rule)).toMatchObject({ problems: [{ code: 'budgetZero' }] });
    expect(savingKept(1, 1, 1e15, rule)).toMatchObject({ problems: [{ code: 'outOfRange' }] });
  });
});

describe('own-risk curve', () => {
  it('bends at the bounds', () => {
    const curve = ownRiskCurve(rule, 0.2);
    if (!curve.ok) throw new Error('expected a curve');
    expect(curve.value.map(({ deficit }) => deficit)).toEqual([0, 0.075, 0.125, 0.2]);
    [0, 0.075, 0.1, 0.1].forEach((own, i) => expect(curve.value[i].ownRisk).toBeCloseTo(own, 15));
  });

  it('stops where it is told and names a wrong rule', () => {
    const short = ownRiskCurve(rule, 0.05);
    expect(short.ok && short.value.map(({ deficit }) => deficit)).toEqual([0, 0.05]);
    expect(ownRiskCurve({ ...rule, lower: 0.9 }, 0.2)).toMatchObject({ ok: false });
    expect(ownRiskCurve(rule, 0)).toMatchObject({ ok: false });
  });

  it('agrees with the amounts', () => {
    fc.assert(
      fc.property(rules, share, (by, deficit) => {
        fc.pre(deficit > 0);
        const curve = ownRiskCurve(by, deficit);
        const last = curve.ok ? curve.value[curve.value.length - 1] : undefined;
        expect(value(1_000_000, 1_000_000 * (1 + deficit), by).ownRisk).toBeCloseTo((last?.ownRisk ?? NaN) * 1e6, 1);
      }),
    );
  });
});

describe('demands over more years', () => {
  const money = [
    { year: 2023, budget: 1000, spending: 1050 },
    { year: 2024, budget: 1000, spending: 990 },
    { year: 2025, budget: 1000, spending: 1035 },
  ];

  it('adds deficits and surpluses and compares them with the last budget alone, strictly', () => {
    const demand = { years: [2023, 2024, 2025], threshold: 0.075 };
    expect(cumulativeDemand(money, demand)).toEqual({ ok: true, value: { deficit: 75, needed: 75, met: false } });
    const more = money.map((row) => (row.year === 2025 ? { ...row, spending: 1035.01 } : row));
    expect(cumulativeDemand(more, demand)).toMatchObject({ value: { met: true } });
    expect(cumulativeDemand([...money].reverse(), { ...demand, years: [2025, 2023] })).toMatchObject({
      value: { deficit: 85, needed: 75, met: true },
    });
  });

  it('counts the years with at least the named deficit', () => {
    const demand = { years: [2023, 2024, 2025], atLeast: 2, deficitAtLeast: 0.035 };
    expect(repeatedDemand(money, demand)).toEqual({ ok: true, value: { years: [2023, 2025], met: true } });
    expect(repeatedDemand(money, { ...demand, deficitAtLeast: 0.05 })).toMatchObject({
      value: { years: [2023], met: false },
    });
  });

  it.each([
    [money.slice(1), 'yearMissing'],
    [[{ ...money[0], budget: 0 }, ...money.slice(1)], 'budgetNotPositive'],
    [[{ ...money[0], spending: 1e15 }, ...money.slice(1)], 'outOfRange'],
    [[{ ...money[0], budget: 1e15 }, ...money.slice(1)], 'outOfRange'],
  ])('names the year that stands in the way', (rows, code) => {
    const problem = { ok: false, problems: [{ code, slots: { year: 2023 } }] };
    expect(cumulativeDemand(rows, { years: [2023, 2024], threshold: 0.075 })).toEqual(problem);
    expect(repeatedDemand(rows, { years: [2023, 2024], atLeast: 1, deficitAtLeast: 0.05 })).toEqual(problem);
  });
});
