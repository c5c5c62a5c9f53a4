import { fc } from '../../support/chance';
import { decomposePanel } from '../../../src/analysis/decomposition/decomposePanel';
import { decomposeYear } from '../../../src/analysis/decomposition/decomposeYear';
import type { Method } from '../../../src/analysis/decomposition/types';
import { signOf } from '../../../src/analysis/statistics/sign';
import { completePanel, completeYear, components, decomposed, methods, rounding, sumOf, year } from './support';

/* Budget 1000 for 10 households is 100 each; 1210 was spent on 11, which is 110 each. */
const worked = year(1000, 1210, 10, 11);

describe('a worked example: 10% more households, each 10% dearer', () => {
  it('has a deficit of 21%', () => {
    expect(decomposed(worked, 'report').balance).toEqual({ share: -0.21, euro: -210 });
  });

  it.each<[Method, number, number, number]>([
    ['report', -0.1, -0.11, 0],
    ['midpoint', -0.105, -0.105, 0],
    ['interaction', -0.1, -0.1, -0.01],
    ['lmdi', -0.105, -0.105, 0],
  ])('by %s', (method, volume, price, interaction) => {
    const { share, euro } = components(worked, method);
    for (const [part, expected] of Object.entries({ volume, price, interaction })) {
      expect(share[part as keyof typeof share]).toBeCloseTo(expected, 14);
      expect(euro[part as keyof typeof euro]).toBeCloseTo(expected * 1000, 11);
    }
  });
});

describe('the definition of the report (section 3.1)', () => {
  it('divides by the budget and by the predicted volume', () => {
    const { balance } = decomposed(year(8_000_000, 8_400_000, 500, 540), 'report');
    const { share } = components(year(8_000_000, 8_400_000, 500, 540), 'report');
    expect(balance.share).toBe(-0.05);
    expect(share.volume).toBe(-0.08);
    expect(share.price).toBeCloseTo(0.03, 15);
  });

  it('sees no price difference where the price is that of the budget, whatever the volume', () => {
    for (const actual of [80, 85, 110, 115, 120, 130]) {
      for (const method of methods) {
        expect(components(year(1_000_000, actual * 10_000, 100, actual), method).share.price).toBeCloseTo(0, 14);
      }
    }
  });

  it('keeps the price to the last digits where hardly any of the volume is left', () => {
    const { price } = components(year(1000, 0.02, 100_000, 1), 'interaction').share;
    expect(Math.abs(price - -1)).toBeLessThan(1e-15);
  });

  it('differs from the midpoint by (v-1)(1-q)/2 in price', () => {
    const row = year(1000, 1320, 10, 12);
    const [v, q] = [1.2, 1.1];
    const difference = components(row, 'report').share.price - components(row, 'midpoint').share.price;
    expect(difference).toBeCloseTo(((v - 1) * (1 - q)) / 2, 14);
  });
});

describe('edges', () => {
  const codeOf = (row: ReturnType<typeof year>, method: Method = 'report') => {
    const result = decomposeYear(row, method);
    if (!result.ok) return result.problems[0].code;
    return result.value.components.ok ? null : `balance, ${result.value.components.problems[0].code}`;
  };

  it.each<[string, ReturnType<typeof year>, string | null]>([
    ['no budget', year(null, 1, 1, 1), 'moneyMissing'],
    ['no spending', year(1, null, 1, 1), 'moneyMissing'],
    ['nothing at all', year(null, null, null, null), 'moneyMissing'],
    ['budget 0', year(0, 1, 1, 1), 'budgetZero'],
    ['budget below 0', year(-1, 1, 1, 1), 'budgetNegative'],
    ['no predicted volume', year(1, 1, null, 1), 'balance, volumeMissing'],
    ['no actual volume', year(1, 1, 1, null), 'balance, volumeMissing'],
    ['predicted volume 0', year(1, 1, 0, 1), 'balance, predictedZero'],
    ['predicted volume below 0', year(1, 1, -1, 1), 'balance, predictedNegative'],
    ['actual volume below 0', year(1, 1, 1, -1), 'balance, actualNegative'],
    ['spending 0', year(1, 0, 1, 1), null],
    ['spending below 0', year(1, -1, 1, 1), null],
    ['actual volume 0', year(1, 1, 1, 0), null],
    ['money beyond counting', year(1e200, 1e200, 1, 1), 'outOfRange'],
    ['a quotient beyond counting', year(1e-300, 1e100, 1, 1), 'outOfRange'],
    ['volumes beyond counting', year(1, 1, 1e-300, 1), 'balance, outOfRange'],
    ['not a number', year(Number.NaN, 1, 1, 1), 'outOfRange'],
    ['an infinite volume', year(1, 1, Number.POSITIVE_INFINITY, 1), 'balance, outOfRange'],
  ])('%s', (_what, row, code) => {
    expect(codeOf(row)).toBe(code);
  });

  it.each<[Method, string | null, string | null]>([
    ['report', null, null],
    ['midpoint', 'balance, actualZero', null],
    ['interaction', 'balance, actualZero', null],
    ['lmdi', 'balance, actualZero', 'balance, spendingNotPositive'],
  ])('%s with an actual volume of 0, and with spending of 0 or less', (method, withoutVolume, withoutSpending) => {
    expect(codeOf(year(100, 50, 10, 0), method)).toBe(withoutVolume);
    expect(codeOf(year(100, 0, 10, 9), method)).toBe(withoutSpending);
    expect(codeOf(year(100, -20, 10, 9), method)).toBe(withoutSpending);
  });

  it('gives a balance above 100% when more was recovered than paid', () => {
    expect(decomposed(year(100, -20, 10, 10), 'report').balance).toEqual({ share: 1.2, euro: 120 });
  });

  it('calls an empty caseload a volume component of 100%', () => {
    expect(components(year(100, 30, 10, 0), 'report').share).toEqual({ volume: 1, price: 0.7 - 1, interaction: 0 });
  });

  it('has no negative zeros', () => {
    for (const method of methods) {
      const { share, euro } = components(year(100, 100, 10, 10), method);
      expect([share, euro]).toEqual([
        { volume: 0, price: 0, interaction: 0 },
        { volume: 0, price: 0, interaction: 0 },
      ]);
    }
  });
});

describe('lmdi where spending is nearly the budget', () => {
  it.each([1e-15, 1e-14, 1e-13, 1e-10, 1e-6])('keeps its digits at a difference of %d', (difference) => {
    const budget = 2 ** 27;
    const spending = budget * (1 + Math.round(difference / 2 ** -52) * 2 ** -52);
    const x = (spending - budget) / budget;
    /* The mean over the logarithm, to third order in x: ample here. */
    const meanOverBudget = 1 + x / 2 - (x * x) / 12;
    const { share } = components(year(budget, spending, 1000, 1250), 'lmdi');
    expect(Math.abs(share.volume / (meanOverBudget * Math.log(0.8)) - 1)).toBeLessThan(4e-16);
  });

  it('is the plain logarithm where they are equal', () => {
    expect(components(year(500, 500, 8, 10), 'lmdi').share.volume).toBeCloseTo(Math.log(0.8), 15);
  });

  it('does not jump where the two ways of taking the logarithm meet', () => {
    const at = (spending: number) => components(year(1, spending, 8, 10), 'lmdi').share.volume;
    for (const edge of [2, 2 / 3]) expect(at(edge - 1e-9)).toBeCloseTo(at(edge + 1e-9), 8);
  });
});

describe('what holds in every method', () => {
  it.each(methods)('%s: the parts add up, in shares and in euros', (method) => {
    fc.assert(
      fc.property(completeYear, (row) => {
        const { balance } = decomposed(row, method);
        const { share, euro } = components(row, method);
        const parts = [share.volume, share.price, share.interaction];
        expect(Math.abs(sumOf(share) - balance.share)).toBeLessThanOrEqual(rounding(...parts));
        expect(Math.abs(sumOf(euro) - balance.euro)).toBeLessThanOrEqual(
          rounding(euro.volume, euro.price, euro.interaction),
        );
        expect(Math.abs(euro.volume - share.volume * (row.budget ?? 0))).toBeLessThanOrEqual(rounding(euro.volume));
      }),
    );
  });

  it('volume has the same sign in every method, and so has price', () => {
    fc.assert(
      fc.property(completeYear, (row) => {
        const all = methods.map((method) => components(row, method).share);
        const sizes = all.flatMap(({ volume, price }) => [Math.abs(volume), Math.abs(price)]);
        fc.pre(Math.min(...sizes) > 1e-9 * Math.max(1, ...sizes));
        expect(new Set(all.map(({ volume }) => signOf(volume))).size).toBe(1);
        expect(new Set(all.map(({ price }) => signOf(price))).size).toBe(1);
      }),
    );
  });

  it('every answer is finite, whatever stands in the cells', () => {
    const cell = fc.option(fc.double(), { nil: null });
    fc.assert(
      fc.property(cell, cell, cell, cell, fc.constantFrom(...methods), (b, s, p, a, method) => {
        const result = decomposeYear(year(b, s, p, a), method);
        if (!result.ok) return;
        const { balance, components: parts } = result.value;
        const units = parts.ok ? [parts.value.share, parts.value.euro] : [];
        const figures = units.flatMap(({ volume, price, interaction }) => [volume, price, interaction]);
        for (const figure of [balance.share, balance.euro, ...figures]) {
          expect(Number.isFinite(figure)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a permutation of rows permutes the answer', () => {
    fc.assert(
      fc.property(completePanel, fc.constantFrom(...methods), (rows, method) => {
        const reversed = decomposePanel([...rows].reverse(), method);
        expect([...reversed].reverse()).toEqual(decomposePanel(rows, method));
      }),
    );
  });
});

describe('mirrored input mirrors the answer', () => {
  it('report: spending and volume on the other side of budget and prediction', () => {
    fc.assert(
      fc.property(completeYear, (row) => {
        const [b, p] = [row.budget ?? 0, row.predictedVolume ?? 0];
        const a = (row.actualVolume ?? 0) % (2 * p + 1);
        const s = row.spending ?? 0;
        const { share } = components(year(b, s, p, a), 'report');
        const mirrored = components(year(b, 2 * b - s, p, 2 * p - a), 'report').share;
        expect(Math.abs(mirrored.volume + share.volume)).toBeLessThanOrEqual(rounding(share.volume));
        expect(Math.abs(mirrored.price + share.price)).toBeLessThanOrEqual(rounding(share.volume, share.price));
      }),
    );
  });

  const exchanged = ({ budget, spending, predictedVolume, actualVolume }: ReturnType<typeof year>) =>
    year(spending, budget, actualVolume, predictedVolume);

  it.each<Method>(['midpoint', 'lmdi'])('%s: budget and spending exchanged, and the volumes', (method) => {
    fc.assert(
      fc.property(completeYear, (row) => {
        const there = components(row, method).euro;
        const back = components(exchanged(row), method).euro;
        const within = rounding(row.budget!, row.spending!, there.volume, there.price);
        expect(Math.abs(back.volume + there.volume)).toBeLessThanOrEqual(within);
        expect(Math.abs(back.price + there.price)).toBeLessThanOrEqual(within);
      }),
    );
  });

  it('interaction: seen from the other side the joint term is the same, and moves into volume and price', () => {
    fc.assert(
      fc.property(completeYear, (row) => {
        const there = components(row, 'interaction').euro;
        const back = components(exchanged(row), 'interaction').euro;
        const within = rounding(row.budget!, row.spending!, there.volume, there.price, there.interaction);
        expect(Math.abs(back.interaction - there.interaction)).toBeLessThanOrEqual(within);
        expect(Math.abs(back.volume + there.volume + there.interaction)).toBeLessThanOrEqual(within);
        expect(Math.abs(back.price + there.price + there.interaction)).toBeLessThanOrEqual(within);
      }),
    );
  });
});
