import { fc } from '../../support/chance';
import {
  checkCaseload,
  flowRate,
  projectCaseload,
  projectLongTerm,
  steadyState,
} from '../../../src/analysis/calculators/caseload';

const count = fc.integer({ min: 0, max: 100_000 });
const rate = fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100);

describe('caseload projection', () => {
  it('lets a part of the opening caseload leave and the inflow enter', () => {
    expect(projectCaseload(1000, [200, 100], [0.1, 0.5])).toEqual({ ok: true, value: [1100, 650] });
  });

  it('stretches a single value over all periods', () => {
    expect(projectCaseload(1000, [100, 0, 50], [0.5])).toEqual({ ok: true, value: [600, 300, 200] });
    expect(projectCaseload(1000, [0], [0.5, 0.5])).toEqual({ ok: true, value: [500, 250] });
  });

  it('is unknown from the first blank on', () => {
    expect(projectCaseload(100, [1, null, 1], [0, 0, 0])).toEqual({ ok: true, value: [101, null, null] });
    expect(projectCaseload(100, [1, 1], [null, 0])).toEqual({ ok: true, value: [null, null] });
  });

  it.each([
    [100, [1, 2, 3], [0.1, 0.2], 'unequalLength', { first: 3, second: 2 }],
    [100, [1, 2], [0.1, 0.2, 0.3], 'unequalLength', { first: 2, second: 3 }],
    [-1, [1], [0.1], 'negativeCount', { series: 'opening', row: 0 }],
    [1e16, [1], [0.1], 'outOfRange', { series: 'opening', row: 0 }],
    [1, [1, -1], [0.1], 'negativeCount', { series: 'inflow', row: 1 }],
    [1, [1e16], [0.1], 'outOfRange', { series: 'inflow', row: 0 }],
    [1, [1], [0.1, 1.1], 'rateInvalid', { series: 'outflowRate', row: 1 }],
    [1, [1], [-0.1], 'rateInvalid', { series: 'outflowRate', row: 0 }],
  ])('from %d with %j and %j: problem', (opening, inflow, outflow, code, slots) => {
    expect(projectCaseload(opening, inflow, outflow)).toEqual({ ok: false, problems: [{ code, slots }] });
  });

  it('stays where it has settled, and halves the distance in one half-life', () => {
    fc.assert(
      fc.property(count, rate, (inflow, outflow) => {
        const settled = steadyState(inflow, outflow);
        if (!settled.ok) throw new Error('expected a steady state');
        const { caseload } = settled.value;
        const next = projectCaseload(caseload, [inflow], [outflow]);
        expect(next.ok && next.value[0]).toBeCloseTo(caseload, 5);
      }),
    );
    // Half leaves each period: one period halves the distance. A quarter: ln ½ / ln ¾.
    expect(steadyState(100, 0.5)).toEqual({ ok: true, value: { caseload: 200, halfLife: 1 } });
    const quarter = steadyState(100, 0.25);
    expect(quarter.ok && quarter.value.halfLife).toBeCloseTo(Math.log(0.5) / Math.log(0.75), 14);
    expect(steadyState(100, 1)).toEqual({ ok: true, value: { caseload: 100, halfLife: 0 } });
  });

  it.each([
    [1, 0, 'neverSettles'],
    [1, 1.5, 'rateInvalid'],
    [-1, 0.5, 'negativeCount'],
    [1e16, 0.5, 'outOfRange'],
    [1e15, 1e-300, 'outOfRange'],
  ])('has no steady state with inflow %d and rate %d', (inflow, outflow, code) => {
    expect(steadyState(inflow, outflow)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe('identity check', () => {
  it('shows what is not explained, and a jump between years', () => {
    expect(
      checkCaseload([
        { opening: 1000, inflow: 200, outflow: 150, correction: null, closing: 1060 },
        { opening: 1055, inflow: 100, outflow: 120, correction: 5, closing: 1040 },
        { opening: null, inflow: 1, outflow: 1, correction: 0, closing: null },
        { opening: 10, inflow: 1, outflow: null, correction: 0, closing: 11 },
      ]),
    ).toEqual([
      { unexplained: 10, jump: null },
      { unexplained: 0, jump: -5 },
      { unexplained: null, jump: null },
      { unexplained: null, jump: null },
    ]);
  });

  it.each(['opening', 'inflow', 'outflow', 'closing'] as const)('says nothing of a period without %s', (name) => {
    const whole = { opening: 10, inflow: 5, outflow: 3, correction: 0, closing: 20 };
    expect(checkCaseload([whole])[0]?.unexplained).toBe(8);
    expect(checkCaseload([{ ...whole, [name]: null }])[0]?.unexplained).toBeNull();
  });

  it('finds nothing unexplained in its own projection', () => {
    fc.assert(
      fc.property(count, fc.array(count, { minLength: 1 }), rate, (opening, inflow, outflowRate) => {
        const projected = projectCaseload(opening, inflow, [outflowRate]);
        if (!projected.ok) throw new Error('expected a projection');
        const periods = projected.value.map((closing, i) => {
          const start = i === 0 ? opening : (projected.value[i - 1] ?? NaN);
          return { opening: start, inflow: inflow[i], outflow: start * outflowRate, correction: 0, closing };
        });
        for (const { unexplained } of checkCaseload(periods)) expect(unexplained).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('flow as share of the caseload', () => {
  const caseload = { opening: 1000, closing: 1200, months: [1000, 1050, 1100] };

  it.each([
    ['opening', 0.3],
    ['average', 300 / 1100],
    ['months', 300 / 1050],
  ] as const)('of the %s', (denominator, share) => {
    const result = flowRate(300, caseload, denominator);
    expect(result.ok && result.value).toBeCloseTo(share, 15);
  });

  it('names a denominator that is missing or not positive', () => {
    expect(flowRate(1, { opening: null, closing: 1 }, 'average')).toMatchObject({
      problems: [{ code: 'denominatorMissing' }],
    });
    expect(flowRate(1, { opening: 1, closing: 1 }, 'months')).toMatchObject({
      problems: [{ code: 'denominatorMissing' }],
    });
    expect(flowRate(1, { opening: 0, closing: 1 }, 'opening')).toMatchObject({
      problems: [{ code: 'denominatorNotPositive' }],
    });
  });
});

describe('long-term recipients', () => {
  it('grow by who passes the limit and shrink by who leaves; the share can rise while the caseload falls', () => {
    expect(
      projectLongTerm(300, [
        { caseload: 900, ageing: 60, outflow: 30 },
        { caseload: 800, ageing: 50, outflow: 40 },
      ]),
    ).toEqual({
      ok: true,
      value: [
        { count: 330, share: 330 / 900 },
        { count: 340, share: 340 / 800 },
      ],
    });
  });

  it.each([
    [{ caseload: 100, ageing: 0, outflow: 20 }, 'belowZero'],
    [{ caseload: 5, ageing: 0, outflow: 0 }, 'moreThanCaseload'],
    [{ caseload: 0, ageing: 0, outflow: 10 }, 'moreThanCaseload'],
  ])('cannot be with %j', (period, code) => {
    expect(projectLongTerm(10, [period])).toEqual({ ok: false, problems: [{ code, slots: { row: 0 } }] });
  });
});
