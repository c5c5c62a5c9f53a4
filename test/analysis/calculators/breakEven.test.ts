import { fc } from '../../support/chance';
import { breakEven, breakEvenYears, tornado, type BreakEvenInput } from '../../../src/analysis/calculators/breakEven';

const plain: BreakEvenInput = {
  costPerYear: 90_000,
  benefitPerYear: 15_000,
  years: 3,
  staffingYears: 3,
  relapse: 0,
  deadweight: 0,
  displacement: 0,
  discount: 0,
  ownShare: 1,
  budgetFeedback: 0,
};

const share = fc.integer({ min: 0, max: 95 }).map((hundredths) => hundredths / 100);
const input: fc.Arbitrary<BreakEvenInput> = fc.record({
  costPerYear: fc.integer({ min: 0, max: 1_000_000 }),
  benefitPerYear: fc.integer({ min: 1, max: 30_000 }),
  years: fc.integer({ min: 1, max: 20 }),
  staffingYears: fc.integer({ min: 1, max: 20 }),
  relapse: share,
  deadweight: share,
  displacement: share,
  discount: fc.integer({ min: -5, max: 15 }).map((percent) => percent / 100),
  ownShare: share.map((part) => part + 0.05),
  budgetFeedback: fc.constant(0),
});

const exits = (of: BreakEvenInput) => {
  const result = breakEven(of);
  return result.ok ? result.value : null;
};

describe('break-even', () => {
  it('by hand: one exit a year for three years avoids ½ + 1½ + 2½ years on benefit', () => {
    // Cost 270 000; per exit 4.5 · 15 000 = 67 500.
    expect(exits(plain)).toBeCloseTo(4, 14);
  });

  it('by hand with relapse, deadweight, discount and a part kept', () => {
    // net 0.8 · 0.5 = 0.4 per exit; year 1: 0.2; away 0.4; year 2: 0.4·0.9 + 0 = 0.36 (one year of staffing)
    const of = {
      ...plain,
      years: 2,
      staffingYears: 1,
      relapse: 0.1,
      deadweight: 0.2,
      displacement: 0.5,
      discount: 0.25,
      ownShare: 0.6,
    };
    const perExit = 15_000 * 0.6 * (0.2 / 1.25 + 0.36 / 1.5625);
    expect(exits(of)).toBeCloseTo(90_000 / 1.25 / perExit, 12);
  });

  it('takes back what a lower historical budget costs two years later', () => {
    // Avoided ½, 1½, 2½; half of the ½ of year 1 is lost in year 3: 4.25 instead of 4.5.
    expect(exits({ ...plain, budgetFeedback: 0.5 })).toBeCloseTo(270_000 / (15_000 * 4.25), 12);
  });

  it('needs no exit when it costs nothing', () => {
    expect(exits({ ...plain, costPerYear: 0 })).toBe(0);
  });

  it.each([{ ownShare: 0 }, { deadweight: 1 }, { displacement: 1 }, { benefitPerYear: 0 }])(
    'never pays back with %j',
    (change) => {
      expect(breakEven({ ...plain, ...change })).toEqual({
        ok: false,
        problems: [{ code: 'neverPaysBack', slots: {} }],
      });
    },
  );

  it.each([
    [{ costPerYear: -1 }, 'amountInvalid', { name: 'costPerYear' }],
    [{ benefitPerYear: 1e16 }, 'amountInvalid', { name: 'benefitPerYear' }],
    [{ deadweight: 1.2 }, 'shareInvalid', { name: 'deadweight' }],
    [{ ownShare: -0.1 }, 'shareInvalid', { name: 'ownShare' }],
    [{ years: 0 }, 'yearsInvalid', {}],
    [{ years: 2.5 }, 'yearsInvalid', {}],
    [{ staffingYears: 101 }, 'yearsInvalid', {}],
    [{ discount: -1 }, 'discountInvalid', {}],
    [{ discount: 11 }, 'discountInvalid', {}],
  ])('names the wrong figure in %j', (change, code, slots) => {
    const wrong = { ...plain, ...change };
    const problem = { ok: false, problems: [{ code, slots }] };
    expect(breakEven(wrong)).toEqual(problem);
    expect(breakEvenYears(wrong, 1)).toEqual(problem);
    expect(tornado(wrong, { relapse: [0, 0.1] })).toEqual(problem);
  });

  it('at the break-even point the net present value is 0', () => {
    fc.assert(
      fc.property(input, (of) => {
        const result = breakEvenYears(of, exits(of) ?? NaN);
        if (!result.ok) throw new Error('expected a course');
        const scale = of.costPerYear * of.staffingYears + 1;
        expect(Math.abs(result.value[of.years - 1].cumulative) / scale).toBeLessThan(1e-9);
      }),
    );
  });

  it('rises with everything that eats the saving', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('relapse', 'deadweight', 'displacement', 'budgetFeedback'), (of, name) => {
        const more = exits({ ...of, [name]: Math.min(0.99, of[name as 'relapse'] + 0.03) });
        expect(more ?? Infinity).toBeGreaterThanOrEqual((exits(of) ?? NaN) * (1 - 1e-12));
      }),
    );
  });
});

describe('course of costs and savings', () => {
  it('shows every year', () => {
    expect(breakEvenYears({ ...plain, staffingYears: 2 }, 2)).toEqual({
      ok: true,
      value: [
        { year: 1, offBenefit: 2, avoided: 1, saving: 15_000, cost: 90_000, cumulative: -75_000 },
        { year: 2, offBenefit: 4, avoided: 3, saving: 45_000, cost: 90_000, cumulative: -120_000 },
        { year: 3, offBenefit: 4, avoided: 4, saving: 60_000, cost: 0, cumulative: -60_000 },
      ],
    });
  });

  it('refuses a negative number of exits', () => {
    expect(breakEvenYears(plain, -1)).toMatchObject({
      problems: [{ code: 'amountInvalid', slots: { name: 'exitsPerYear' } }],
    });
  });
});

describe('tornado', () => {
  it('puts the widest bar first and an end that never pays back before all', () => {
    const result = tornado(plain, {
      relapse: [0, 0.1],
      benefitPerYear: [12_000, 18_000],
      ownShare: [0, 1],
      deadweight: [0, 0.2],
    });
    if (!result.ok) throw new Error('expected bars');
    expect(result.value.map(({ name }) => name)).toEqual(['ownShare', 'benefitPerYear', 'deadweight', 'relapse']);
    expect(result.value[0]).toMatchObject({ low: null });
    expect(result.value[0].high).toBeCloseTo(4, 14);
    expect(result.value[1].low).toBeCloseTo(5, 14);
    expect(result.value[2].high).toBeCloseTo(5, 14);
  });

  it('names an end that is no share', () => {
    expect(tornado(plain, { relapse: [0, 2] })).toMatchObject({
      problems: [{ code: 'shareInvalid', slots: { name: 'relapse' } }],
    });
  });
});
